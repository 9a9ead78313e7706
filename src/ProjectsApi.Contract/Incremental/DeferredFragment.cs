using GraphQLParser.AST;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Incremental;

/// <summary>A deferred fragment on objects of one type.</summary>
/// <param name="node">Spread or inline fragment in the document.</param>
/// <param name="label">Name of the part; null for none.</param>
/// <param name="collect">Collects its fields when they are needed.</param>
internal sealed class DeferredFragment(ASTNode node, string? label, Func<SelectionPlan> collect)
{
    private SelectionPlan? _plan;

    public ASTNode Node => node;

    public string? Label => label;

    /// <summary>Fields of the fragment.</summary>
    public SelectionPlan Plan => _plan ??= collect();
}
