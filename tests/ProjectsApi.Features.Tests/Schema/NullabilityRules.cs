using System.Reflection;
using System.Text.RegularExpressions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Reasons for which an output field may be null without an error (D118).</summary>
/// <param name="model">Columns and their nullability.</param>
public sealed partial class NullabilityRules(IModel model)
{
    // The descriptions are HotChocolate's, word for word.
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Query.node"] = "An unknown id has no row.",
        ["PageInfo.startCursor"] = "An empty page has no first item.",
        ["PageInfo.endCursor"] = "An empty page has no last item.",
    };

    /// <summary>Nullable fields without the mark and without a reason.</summary>
    public IEnumerable<string> Undecided(ISchema schema) =>
        from part in Nullable(schema)
        where !part.Field.IsNullOnlyOnError() && !HasReason(part.Type, part.Field)
        select $"{part.Type.Name}.{part.Field.Name}";

    /// <summary>Exceptions that the schema has no use for.</summary>
    public static IEnumerable<string> Unused(ISchema schema) =>
        Exceptions.Keys.Except(Nullable(schema).Select(part => $"{part.Type.Name}.{part.Field.Name}"));

    /// <summary>Fields that are marked although their type says that they are never null.</summary>
    public static IEnumerable<string> MarkedTwice(ISchema schema) =>
        from part in FieldsOf(schema)
        where part.Field.IsNullOnlyOnError() && part.Field.ResolvedType is NonNullGraphType
        select $"{part.Type.Name}.{part.Field.Name}";

    /// <summary>Related rows that may be null although every row has their key and no description names the case.</summary>
    public IEnumerable<string> NullableParents(ISchema schema) =>
        from part in Nullable(schema)
        where part.Field is MemberField { Needs.Paths: [var key] } && !SaysWhen(part.Field) && RowOf(part.Type) is { } row
            && IsRow(part.Field.ResolvedType) && row.FindProperty(key) is { IsNullable: false } column && column.IsForeignKey()
        select $"{part.Type.Name}.{part.Field.Name}";

    /// <summary>Related rows that are never null, on rows.</summary>
    public static IEnumerable<string> RequiredRows(ISchema schema) =>
        from part in FieldsOf(schema)
        where IsRow(part.Type) && part.Field.ResolvedType is NonNullGraphType { ResolvedType: var shown } && IsRow(shown)
        select $"{part.Type.Name}.{part.Field.Name}";

    private static IEnumerable<(IObjectGraphType Type, FieldType Field)> FieldsOf(ISchema schema) =>
        from type in schema.AllTypes.OfType<IObjectGraphType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields
        select (type, field);

    private static IEnumerable<(IObjectGraphType Type, FieldType Field)> Nullable(ISchema schema) =>
        FieldsOf(schema).Where(part => part.Field.ResolvedType is not NonNullGraphType);

    private bool HasReason(IObjectGraphType type, FieldType field) =>
        IsPayload(type) || SaysWhen(field) || ReadsNullableColumn(type, field) || ShowsNullableValue(type, field)
            || (NamedBy(type, field) is { } row && HasReason(type, row)) || Exceptions.ContainsKey($"{type.Name}.{field.Name}");

    // The key and the row that it names are null together.
    private static FieldType? NamedBy(IObjectGraphType type, FieldType field) =>
        field.Name.EndsWith("Id", StringComparison.Ordinal) && type.Fields.Find(field.Name[..^2]) is { } row
            && row.ResolvedType is not NonNullGraphType ? row : null;

    // HotChocolate's mutation conventions: either the result or the errors.
    private static bool IsPayload(IObjectGraphType type) => type.Name.EndsWith("Payload", StringComparison.Ordinal);

    private static bool SaysWhen(FieldType field) => NoneOrNull().IsMatch(field.Description ?? "");

    private bool ReadsNullableColumn(IObjectGraphType type, FieldType field) =>
        RowOf(type) is { } row && field is MemberField member && member.Needs.Paths.Any(path => MayBeNull(row, path));

    // Objects of Values group columns of a row, each of which may be empty.
    private static bool ShowsNullableValue(IObjectGraphType type, FieldType field) =>
        SourceOf(type) is { Namespace: "ProjectsApi.Features.Values" } source
        && source.GetProperty(Pascal(field.Name)) is { } property
        && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private bool MayBeNull(IEntityType row, string path)
    {
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            var link = row.FindNavigation(step);
            if (link is null || !(link.IsOnDependent ? link.ForeignKey.IsRequired : link.ForeignKey.IsRequiredDependent))
            {
                return true;
            }

            row = link.TargetEntityType;
        }

        return row.FindProperty(steps[^1]) is { IsNullable: true };
    }

    private IEntityType? RowOf(IObjectGraphType type) =>
        type.GetType() is { IsGenericType: true } graph && graph.GetGenericTypeDefinition() == typeof(RowType<>)
            ? model.FindEntityType(graph.GetGenericArguments()[0]) : null;

    private static bool IsRow(IGraphType? type) =>
        type?.GetType() is { IsGenericType: true } graph && graph.GetGenericTypeDefinition() == typeof(RowType<>);

    private static Type? SourceOf(IObjectGraphType type)
    {
        for (var graph = type.GetType(); graph is not null; graph = graph.BaseType)
        {
            if (graph.IsGenericType && graph.GetGenericTypeDefinition() == typeof(ObjectGraphType<>))
            {
                return graph.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\b([Nn]one|null)\b")]
    private static partial Regex NoneOrNull();
}
