using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Connections;

/// <summary>States the largest page of each connection, as the settings give it.</summary>
/// <param name="options">Limits, with the largest page of some connections.</param>
internal sealed class PageSizes(ContractOptions options) : BaseSchemaNodeVisitor
{
    internal const string LargestKey = "ProjectsApi.Connections.LargestPage";

    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);

    /// <summary>States the largest page of a connection field: its <c>@listSize</c> and the descriptions of its arguments.</summary>
    /// <param name="field">The connection field.</param>
    /// <param name="most">Most rows of a page.</param>
    public static void State(FieldType field, int most)
    {
        field.ListSize(
            most, ["first", "last"], PagingArguments.DefaultSize, ["edges", "nodes"], requireOneSlicingArgument: false);
        Describe(field, "first", string.Create(
            CultureInfo.InvariantCulture,
            $"Returns the first _n_ elements from the list.(前 n 条,默认 {PagingArguments.DefaultSize},最多 {most})"));
        Describe(field, "last", string.Create(
            CultureInfo.InvariantCulture, $"Returns the last _n_ elements from the list.(后 n 条,最多 {most})"));
    }

    /// <summary>Most rows of a page of the field.</summary>
    public static int Of(FieldType field) =>
        field.GetMetadata<ListSizeSettings?>(CostWeights.ListSizeKey)?.AssumedSize ?? PagingArguments.MaximumSize;

    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (field.ResolvedType?.GetNamedType() is IObjectGraphType { Name: var name } connection && connection.HasMetadata(LargestKey))
        {
            var list = name[..^"Connection".Length];
            _lists.Add(list);
            State(field, options.MaxPageSizes.TryGetValue(list, out var most)
                ? most : connection.GetMetadata<int?>(LargestKey) ?? options.MaxPageSize);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OptionsValidationException">A setting names no list.</exception>
    public override void PostVisitSchema(ISchema schema)
    {
        if (options.MaxPageSizes.Keys.FirstOrDefault(list => !_lists.Contains(list)) is { } unknown)
        {
            throw new OptionsValidationException(
                ContractOptions.Section, typeof(ContractOptions),
                [$"{ContractOptions.Section}:{nameof(ContractOptions.MaxPageSizes)}:{unknown} names no list. "
                    + $"The lists are {string.Join(", ", _lists.Order(StringComparer.Ordinal))}."]);
        }
    }

    private static void Describe(FieldType field, string argument, string description)
    {
        if (field.Arguments?.Find(argument) is { } found)
        {
            found.Description = description;
        }
    }
}
