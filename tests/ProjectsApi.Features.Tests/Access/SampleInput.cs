using System.Reflection;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>An input for any mutation that names the rows of an office; whether the rest makes sense is of no matter.</summary>
internal static class SampleInput
{
    public static string Of(FieldType mutation, Office office)
    {
        var input = mutation.Arguments?.Find("input")?.ResolvedType?.GetNamedType() as IInputObjectGraphType
            ?? throw new InvalidOperationException($"'{mutation.Name}' has no input.");
        return Object(input, office);
    }

    private static string Object(IInputObjectGraphType input, Office? office)
    {
        var record = input.GetType() is { IsGenericType: true } type ? type.GetGenericArguments()[0] : null;
        var members = input.Fields
            .Select(field => (field.Name, Value: Value(field, record, office)))
            .Where(member => member.Value is not null)
            .Select(member => $"{member.Name}: {member.Value}");
        return $"{{ {string.Join(", ", members)} }}";
    }

    private static string? Value(FieldType field, Type? record, Office? office)
    {
        // Links go that there are; an office has one row of each kind and none into itself.
        if (field.Name == "unlinks")
        {
            return null;
        }

        var property = record?.GetProperty(char.ToUpperInvariant(field.Name[0]) + field.Name[1..]);
        if (property?.GetCustomAttribute<IdOfAttribute>() is { } id)
        {
            var key = office is not null && office.Rows.TryGetValue(id.TypeName, out var row)
                ? $"\"{TestApi.IdOf(row)}\""
                // Nobody has signed in: there are no sessions.
                : id.TypeName == "Session" ? $"\"{GlobalId.Encode(id.TypeName, Guid.Empty)}\""
                : throw new InvalidOperationException($"{nameof(Office)} has no row of {id.TypeName}.");
            return IsList(field.ResolvedType) ? $"[{key}]" : key;
        }

        if (field.Name == "validateOnly")
        {
            return "true";
        }

        // Optional ones too: what a caller has read of a row above must not take more than to have read it.
        return field is { ResolvedType: NonNullGraphType, DefaultValue: null }
            || field.Name == "expectedVersion" ? Any(field.ResolvedType, field.Name, office) : null;
    }

    /// <summary>A value of a type that names no row.</summary>
    public static string Any(IGraphType? type, string name) => Any(type, name, null);

    /// <summary>A value of a type that may name rows of an office.</summary>
    public static string AnyOf(IGraphType? type, string name, Office office) => Any(type, name, office);

    private static bool IsList(IGraphType? type) => type is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };

    private static string Any(IGraphType? type, string name, Office? office) => type switch
    {
        NonNullGraphType { ResolvedType: { } inner } => Any(inner, name, office),
        ListGraphType { ResolvedType: { } inner } => $"[{Any(inner, name, office)}]",
        IInputObjectGraphType input => Object(input, office),
        EnumerationGraphType known => known.Values.Last().Name,
        // One that no project has: what is asked about it is answered with nothing.
        { Name: "ID" } when name == "from" => $"\"{GlobalId.Encode(nameof(ScheduleBaseline), Guid.Empty)}\"",
        { Name: "ID" } when name == "node" && office is not null => $"\"{TestApi.IdOf(office.Rows[nameof(ScheduleNode)])}\"",
        { Name: "String" } => name == "email" ? "\"somebody@example.cn\"" : "\"x\"",
        // A file is in no text: it comes beside it.
        { Name: "Upload" } => Question.File,
        { Name: "LocalDate" } => "\"2024-03-01\"",
        { Name: "DateTime" } => "\"2024-03-01T00:00:00Z\"",
        { Name: "Boolean" } => "false",
        { Name: "Int" } when name == "year" => "2024",
        { Name: "Int" or "Long" or "Decimal" or "Float" } => "1",
        _ => throw new InvalidOperationException($"There is no sample of {type?.Name} for '{name}'."),
    };
}
