using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>
/// Selections that other parts of the answer make on the same object. A resolver that reads the selection below its field sees them, so
/// its one result serves all parts. They are not in the part itself.
/// </summary>
/// <param name="selections">The selections.</param>
/// <param name="except">A fragment among them that belongs to the part itself; null for none.</param>
internal sealed class HiddenSelections(GraphQLSelectionSet selections, ASTNode? except) : GraphQLInlineFragment(selections)
{
    public ASTNode? Except => except;
}
