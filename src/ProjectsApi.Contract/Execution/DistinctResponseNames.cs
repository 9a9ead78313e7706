using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Finds out whether each response name of an operation occurs once in its place. For repeated names the engine makes a merged node with
/// its arguments in each request, and nothing can be cached.
/// </summary>
internal sealed class DistinctResponseNames
{
    // Nested fragments can make a short document select many fields.
    private const int MaxFields = 2000;

    private readonly GraphQLDocument _document;
    private int _fields;

    private DistinctResponseNames(GraphQLDocument document) => _document = document;

    public static bool In(GraphQLDocument document, GraphQLOperationDefinition operation) =>
        new DistinctResponseNames(document).IsDistinct(operation.SelectionSet, []);

    private bool IsDistinct(GraphQLSelectionSet selections, HashSet<string> names)
    {
        foreach (var node in selections.Selections)
        {
            var isDistinct = node switch
            {
                GraphQLField field => ++_fields <= MaxFields && names.Add((field.Alias?.Name ?? field.Name).StringValue)
                    && (field.SelectionSet is not { } below || IsDistinct(below, [])),
                GraphQLInlineFragment inline => IsDistinct(inline.SelectionSet, names),
                GraphQLFragmentSpread spread => _document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                    && IsDistinct(fragment.SelectionSet, names),
                _ => false,
            };
            if (!isDistinct)
            {
                return false;
            }
        }

        return true;
    }
}
