using GraphQLParser;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Refuses introspection with nested lists, because each level multiplies the answer by the size of the schema. The queries of the
/// usual tools nest none.
/// </summary>
/// <remarks>Source: HotChocolate 15, introspection depth rule, HC0086.</remarks>
internal sealed class IntrospectionDepth(
    GraphQLDocument document, IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments, ContractOptions limits)
{
    private const int TypeIndex = 4;
    private static readonly string[] Nesting = ["fields", "inputFields", "interfaces", "possibleTypes", "ofType"];

    private readonly int[] _depths = new int[Nesting.Length];
    private readonly HashSet<GraphQLFragmentDefinition> _open = [];

    public static bool IsEntry(GraphQLField field) => field.Name.Value == "__schema" || field.Name.Value == "__type";

    // The analysis has bounded the selections with fragments written out, so this walk is bounded too.
    public ContractError? Check()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation && Walk(operation.SelectionSet, inside: false) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private ContractError? Walk(GraphQLSelectionSet? set, bool inside)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var error = selection switch
            {
                GraphQLField field => WalkField(field, inside),
                GraphQLInlineFragment inline => Walk(inline.SelectionSet, inside),
                GraphQLFragmentSpread spread => WalkFragment(spread, inside),
                _ => null,
            };
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private ContractError? WalkField(GraphQLField field, bool inside)
    {
        var index = inside ? Array.FindIndex(Nesting, name => field.Name.Value == name) : -1;
        if (index < 0)
        {
            return Walk(field.SelectionSet, inside || IsEntry(field));
        }

        var (allowed, setting) = index == TypeIndex
            ? (limits.MaxIntrospectionTypeDepth, nameof(limits.MaxIntrospectionTypeDepth))
            : (limits.MaxIntrospectionListDepth, nameof(limits.MaxIntrospectionListDepth));
        if (_depths[index] == allowed)
        {
            return DocumentErrors.IntrospectionTooDeep(field, document, allowed, setting);
        }

        _depths[index]++;
        var error = Walk(field.SelectionSet, inside);
        _depths[index]--;
        return error;
    }

    private ContractError? WalkFragment(GraphQLFragmentSpread spread, bool inside)
    {
        if (!fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) || !_open.Add(fragment))
        {
            return null;
        }

        var error = Walk(fragment.SelectionSet, inside);
        _open.Remove(fragment);
        return error;
    }
}
