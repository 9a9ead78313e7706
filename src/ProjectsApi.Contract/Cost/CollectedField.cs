using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Cost;

/// <summary>A field of an object after merging selections of one response name.</summary>
internal sealed class CollectedField(ROM responseName, GraphQLField node, FieldType field)
{
    private List<GraphQLSelectionSet>? _more;

    public ROM ResponseName { get; } = responseName;

    public GraphQLField Node { get; } = node;

    public FieldType Field { get; } = field;

    public void Merge(GraphQLField same)
    {
        if (same.SelectionSet is { } set && set != Node.SelectionSet && _more?.Contains(set) != true)
        {
            (_more ??= []).Add(set);
        }
    }

    public IReadOnlyList<GraphQLSelectionSet> MoreSets => _more ?? (IReadOnlyList<GraphQLSelectionSet>)[];
}
