using System.Text.Json;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Writes the later parts of an answer in the form that the client takes.</summary>
internal static class IncrementalJson
{
    /// <summary>Writes a later payload.</summary>
    /// <param name="writer">Receives the object.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="writeValue">Writes a value of the answer.</param>
    /// <param name="options">Options of the serializer.</param>
    public static void Write(
        Utf8JsonWriter writer, IncrementalPayload payload, Action<Utf8JsonWriter, object?, JsonSerializerOptions> writeValue,
        JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        var isById = payload.Form == IncrementalForm.ById;
        // The draft has no null part: a part that a missing value removed is completed with its errors.
        var parts = isById ? [.. payload.Parts.Where(part => part.HasData)] : payload.Parts;
        if (parts.Count > 0)
        {
            writer.WriteStartArray("incremental"u8);
            foreach (var part in parts)
            {
                WritePart(writer, part, isById, writeValue, options);
            }

            writer.WriteEndArray();
        }

        if (isById)
        {
            WriteCompleted(writer, payload.Parts, options);
        }

        WriteNext(writer, payload.Form, payload.Announced, payload.HasNext);
        writer.WriteEndObject();
    }

    /// <summary>Writes the announcements, and whether a payload follows.</summary>
    public static void WriteNext(Utf8JsonWriter writer, IncrementalForm form, IReadOnlyList<IncrementalPart> announced, bool hasNext)
    {
        if (form == IncrementalForm.ById && announced.Count > 0)
        {
            writer.WriteStartArray("pending"u8);
            foreach (var part in announced)
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, part.Id);
                WritePath(writer, part.Path);
                WriteLabel(writer, part);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteBoolean("hasNext"u8, hasNext);
    }

    private static void WritePart(
        Utf8JsonWriter writer, IncrementalPart part, bool isById, Action<Utf8JsonWriter, object?, JsonSerializerOptions> writeValue,
        JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (isById)
        {
            writer.WriteString("id"u8, part.Id);
        }
        else
        {
            WriteLabel(writer, part);
            WritePath(writer, part is StreamedPart streamed ? part.Path.Append(streamed.First) : part.Path);
        }

        WriteErrors(writer, part, options);
        if (part is StreamedPart { Items: var items })
        {
            writer.WritePropertyName("items"u8);
            WriteItems(writer, items, writeValue, options);
        }
        else
        {
            writer.WritePropertyName("data"u8);
            writeValue(writer, (part as DeferredPart)?.Data, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteCompleted(Utf8JsonWriter writer, IReadOnlyList<IncrementalPart> parts, JsonSerializerOptions options)
    {
        writer.WriteStartArray("completed"u8);
        foreach (var part in parts)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, part.Id);
            if (!part.HasData)
            {
                WriteErrors(writer, part, options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteItems(
        Utf8JsonWriter writer, IReadOnlyList<object>? items, Action<Utf8JsonWriter, object?, JsonSerializerOptions> writeValue,
        JsonSerializerOptions options)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in items)
        {
            writeValue(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static void WriteErrors(Utf8JsonWriter writer, IncrementalPart part, JsonSerializerOptions options)
    {
        if (part.Errors.Count > 0)
        {
            writer.WritePropertyName("errors"u8);
            JsonSerializer.Serialize(writer, part.Errors, options);
        }
    }

    private static void WriteLabel(Utf8JsonWriter writer, IncrementalPart part)
    {
        if (part.Label is { } label)
        {
            writer.WriteString("label"u8, label);
        }
    }

    private static void WritePath(Utf8JsonWriter writer, IEnumerable<object> path)
    {
        writer.WriteStartArray("path"u8);
        foreach (var step in path)
        {
            if (step is int index)
            {
                writer.WriteNumberValue(index);
            }
            else
            {
                writer.WriteStringValue(step.ToString());
            }
        }

        writer.WriteEndArray();
    }
}
