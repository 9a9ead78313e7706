using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Documents;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// The fields of operations whose documents are kept, for as long as they are. Without directives and merged fields every
/// request selects the same, and each field keeps what is selected below it.
/// </summary>
internal sealed class RootSelectionCache
{
    /// <param name="context">The request.</param>
    /// <param name="root">Root type.</param>
    /// <param name="collect">Collects the fields anew.</param>
    public SelectionPlan Of(
        ExecutionContext context, IGraphType root, Func<ExecutionContext, IGraphType, GraphQLSelectionSet?, SelectionPlan> collect)
    {
        if (context.DirectiveValues is { Count: > 0 })
        {
            return collect(context, root, context.Operation.SelectionSet);
        }

        var kept = AnnotatedDocument.Find<Kept>(context.Document, this, context.Operation)
            ?? AnnotatedDocument.Keep(
                context.Document, this, context.Operation, new Kept(PlainSelections.Has(context.Document, context.Operation)));
        return kept is { Plan: { } known } && ReferenceEquals(known.Type, root)
            ? known
            : kept.Keep(collect(context, root, context.Operation.SelectionSet));
    }

    private sealed class Kept(bool isPlain)
    {
        public SelectionPlan? Plan { get; private set; }

        public SelectionPlan Keep(SelectionPlan plan)
        {
            Plan = isPlain ? plan : null;
            return plan;
        }
    }
}
