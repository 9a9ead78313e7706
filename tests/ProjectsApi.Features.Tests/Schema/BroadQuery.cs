using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Selects every field that needs no argument or a known one, down to a depth of objects.</summary>
internal static class BroadQuery
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["year"] = "2024",
        ["month"] = "2",
        ["finishBy"] = "\"2024-06-30\"",
        ["percent"] = "80",
        ["day"] = "\"2024-06-30\"",
    };

    public static string Of(FieldType field, int depth) => Selection(field, depth, []);

    public static string Below(ISchema schema, string type, int depth) => Below(
        schema.AllTypes[type] as IObjectGraphType ?? throw new InvalidOperationException($"There is no type {type}."), depth, []);

    public static bool CanAsk(FieldType field) => Needed(field).All(argument => Known.ContainsKey(argument.Name));

    private static IEnumerable<QueryArgument> Needed(FieldType field) =>
        (field.Arguments ?? []).Where(argument => argument is { ResolvedType: NonNullGraphType, DefaultValue: null });

    private static string Selection(FieldType field, int depth, IReadOnlyList<string> above)
    {
        var given = string.Join(", ", Needed(field).Select(argument => $"{argument.Name}: {Known[argument.Name]}"));
        var below = field.ResolvedType?.GetNamedType() switch
        {
            IObjectGraphType type => Below(type, depth, above),
            IAbstractGraphType => " { __typename }",
            _ => "",
        };
        return field.Name + (given.Length > 0 ? $"({given})" : "") + below;
    }

    // A connection, its edges and its page are part of the list and not of the depth.
    private static string Below(IObjectGraphType type, int depth, IReadOnlyList<string> above)
    {
        var isList = type.Name.EndsWith("Connection", StringComparison.Ordinal) || type.Name == "PageInfo";
        if (type.Name.EndsWith("Edge", StringComparison.Ordinal))
        {
            return " { cursor }";
        }

        if (!isList && (depth == 0 || above.Contains(type.Name)))
        {
            return " { __typename }";
        }

        return $" {{ {string.Join(' ', type.Fields.Where(CanAsk).Select(
            field => Selection(field, isList ? depth : depth - 1, isList ? above : [.. above, type.Name])))} }}";
    }
}
