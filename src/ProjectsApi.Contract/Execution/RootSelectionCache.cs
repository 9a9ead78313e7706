using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Collected fields of operations, cached with their documents. Without directives and repeated fields every request selects the same,
/// and each field caches the selection below it.
/// </summary>
internal sealed class RootSelectionCache
{
    /// <param name="context">The request.</param>
    /// <param name="root">Root type.</param>
    /// <param name="collect">Collects the fields.</param>
    public SelectionPlan Of(
        ExecutionContext context, IGraphType root, Func<ExecutionContext, IGraphType, GraphQLSelectionSet?, SelectionPlan> collect)
    {
        if (context.DirectiveValues is { Count: > 0 })
        {
            return collect(context, root, context.Operation.SelectionSet);
        }

        var kept = AnnotatedDocument.Find<Kept>(context.Document, this, context.Operation)
            ?? AnnotatedDocument.Keep(
                context.Document, this, context.Operation, new Kept(DistinctResponseNames.In(context.Document, context.Operation)));
        return kept is { Plan: { } known } && ReferenceEquals(known.Type, root)
            ? known
            : kept.Keep(collect(context, root, context.Operation.SelectionSet));
    }

    private sealed class Kept(bool isCacheable)
    {
        public SelectionPlan? Plan { get; private set; }

        public SelectionPlan Keep(SelectionPlan plan)
        {
            Plan = isCacheable ? plan : null;
            return plan;
        }
    }
}
