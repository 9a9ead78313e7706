using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Transport.Execution;

/// <summary>
/// Stops mutations asked by GET, and subscriptions where only one answer can be given, before anything runs. It looks
/// at the operation that was chosen, because a document may hold several. A validation rule would do the same, but make
/// the engine walk every document once more, cached ones included.
/// </summary>
internal sealed class OperationKindListener : DocumentExecutionListenerBase
{
    private static readonly OperationKindListener ForGet = new(OperationKinds.Query);
    private static readonly OperationKindListener ForPost = new(OperationKinds.QueryAndMutation);

    private readonly OperationKinds _allowed;

    private OperationKindListener(OperationKinds allowed) => _allowed = allowed;

    public static OperationKindListener For(OperationKinds kinds) => kinds == OperationKinds.Query ? ForGet : ForPost;

    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        var asked = context.Operation.Operation;
        if (asked != OperationType.Query && (_allowed == OperationKinds.Query || asked != OperationType.Mutation))
            context.Errors.Add(new OperationNotAllowedError(asked));
        return Task.CompletedTask;
    }
}
