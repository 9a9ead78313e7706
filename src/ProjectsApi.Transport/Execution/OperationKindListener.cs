using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Transport.Execution;

/// <summary>
/// Refuses mutations by GET, and subscriptions where only one response is possible, before execution. Only the selected operation counts,
/// because a document may hold several. A validation rule would make the engine walk every document once more, cached ones included.
/// </summary>
internal sealed class OperationKindListener : DocumentExecutionListenerBase
{
    // Indexed by the flags; a listener has no state.
    private static readonly OperationKindListener[] ByKinds =
        [.. Enumerable.Range(0, (int)OperationKinds.All + 1).Select(kinds => new OperationKindListener((OperationKinds)kinds))];

    private readonly OperationKinds _allowed;

    private OperationKindListener(OperationKinds allowed) => _allowed = allowed;

    public static OperationKindListener For(OperationKinds kinds) => ByKinds[(int)kinds];

    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        var operation = context.Operation.Operation;
        if ((KindOf(operation) & _allowed) == 0)
        {
            context.Errors.Add(new OperationNotAllowedError(operation));
        }

        return Task.CompletedTask;
    }

    private static OperationKinds KindOf(OperationType operation) => operation switch
    {
        OperationType.Query => OperationKinds.Query,
        OperationType.Mutation => OperationKinds.Mutation,
        _ => OperationKinds.Subscription,
    };
}
