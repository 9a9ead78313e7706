using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>One response name of a part.</summary>
/// <param name="name">The alias, or else the field's name.</param>
/// <param name="definition">The field.</param>
internal sealed class PartField(ROM name, FieldType definition)
{
    public ROM Name => name;

    public FieldType Definition => definition;

    /// <summary>Nodes of the document in this part.</summary>
    public List<GraphQLField> Own { get; } = [];

    /// <summary>Nodes of the document in other parts.</summary>
    public List<GraphQLField> Hidden { get; } = [];

    /// <summary>Whether other parts select the field too, so that one result serves all.</summary>
    public bool IsShared => Hidden.Count > 0;

    /// <summary>One node for the field, with everything that is selected below it.</summary>
    public GraphQLField Merged(IncrementalContext context)
    {
        var merged = Merge(context, Own[0]);
        if (IsShared)
        {
            context.Share(merged);
        }

        return merged;
    }

    private GraphQLField Merge(IncrementalContext context, GraphQLField first)
    {
        if ((Own.Count == 1 && !IsShared) || first.SelectionSet is null)
        {
            return first;
        }

        List<ASTNode> below = [.. Own.SelectMany(Below)];
        if (IsShared)
        {
            below.Add(new HiddenSelections(new GraphQLSelectionSet([.. Hidden.SelectMany(Below)]), except: null));
        }

        var merged = new GraphQLField(first.Name)
        {
            Alias = first.Alias,
            Arguments = first.Arguments,
            Directives = first.Directives,
            Location = first.Location,
            SelectionSet = new GraphQLSelectionSet(below),
        };
        context.CopyArguments(first, merged);
        return merged;
    }

    private static IEnumerable<ASTNode> Below(GraphQLField node) => node.SelectionSet?.Selections ?? [];
}
