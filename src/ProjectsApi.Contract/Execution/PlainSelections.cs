using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Tells whether no field of an operation is written twice in one place. Where one is, the engine makes a merged node
/// for each request and enters its arguments there, so that nothing can be kept between requests.
/// </summary>
internal sealed class PlainSelections
{
    // Fragments within fragments can make a short document select very much.
    private const int MostFields = 2000;

    private readonly GraphQLDocument _document;
    private int _fields;

    private PlainSelections(GraphQLDocument document) => _document = document;

    public static bool Has(GraphQLDocument document, GraphQLOperationDefinition operation) =>
        new PlainSelections(document).IsPlain(operation.SelectionSet, []);

    private bool IsPlain(GraphQLSelectionSet selections, HashSet<string> names)
    {
        foreach (var node in selections.Selections)
        {
            var isPlain = node switch
            {
                GraphQLField field => ++_fields <= MostFields && names.Add((field.Alias?.Name ?? field.Name).StringValue)
                    && (field.SelectionSet is not { } below || IsPlain(below, [])),
                GraphQLInlineFragment inline => IsPlain(inline.SelectionSet, names),
                GraphQLFragmentSpread spread => _document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                    && IsPlain(fragment.SelectionSet, names),
                _ => false,
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }
}
