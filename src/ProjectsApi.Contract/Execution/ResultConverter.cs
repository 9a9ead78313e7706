using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL;
using GraphQL.Execution;
using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Writes an answer as the engine's converter does, errors before data. It writes values of known types itself and leaves others to the
/// serializer.
/// </summary>
internal sealed class ResultConverter : JsonConverter<ExecutionResult>
{
    public override bool CanConvert(Type typeToConvert) => typeof(ExecutionResult).IsAssignableFrom(typeToConvert);

    public override ExecutionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An answer is written, never read.");

    public override void Write(Utf8JsonWriter writer, ExecutionResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is IncrementalPayload payload)
        {
            IncrementalJson.Write(writer, payload, WriteValue, options);
            return;
        }

        writer.WriteStartObject();
        if (value.Errors is { Count: > 0 } errors)
        {
            writer.WritePropertyName("errors"u8);
            JsonSerializer.Serialize(writer, errors, options);
        }

        if (value.Executed)
        {
            writer.WritePropertyName("data"u8);
            WriteValue(writer, value.Data, options);
        }

        if (value.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions"u8);
            JsonSerializer.Serialize(writer, extensions, options);
        }

        if (value is IncrementalResult first)
        {
            IncrementalJson.WriteNext(writer, first.Form, first.Announced, first.HasNext);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case ExecutionNode node:
                WriteNode(writer, node, options);
                break;
            default:
                JsonSerializer.Serialize(writer, value, options);
                break;
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, ExecutionNode node, JsonSerializerOptions options)
    {
        switch (node)
        {
            case ObjectNode { Values: { } values, Plan: { } plan }:
                WriteObject(writer, plan, values, options);
                break;
            case ArrayExecutionNode { Items: { } items }:
                WriteItems(writer, items, options);
                break;
            case ArrayExecutionNode { SerializedResult: { } scalars }:
                WriteItems(writer, scalars, options);
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                WriteObject(writer, fields, options);
                break;
            case ObjectNode or ArrayExecutionNode or ObjectExecutionNode:
                writer.WriteNullValue();
                break;
            default:
                WriteValue(writer, node.ToValue(), options);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, SelectionPlan plan, object?[] values, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        for (var i = 0; i < values.Length; i++)
        {
            writer.WritePropertyName(plan.Fields[i].EncodedName);
            WriteValue(writer, values[i], options);
        }

        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, ExecutionNode[] fields, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name ?? throw new InvalidOperationException("A field has a name."));
            WriteNode(writer, field, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
