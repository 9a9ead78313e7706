using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Transport.Execution;

/// <summary>
/// Stops mutations asked by GET, and subscriptions where only one answer can be given, before anything runs. It looks
/// at the operation that was chosen, because a document may hold several.
/// </summary>
internal sealed class OperationKindRule : ValidationRuleBase
{
    private readonly OperationKinds _allowed;

    private OperationKindRule(OperationKinds allowed)
    {
        _allowed = allowed;
        OnCachedDocument = [this];
        // Setting rules replaces the engine's defaults, which a null would have meant. This one first: it is cheap.
        OnNewDocument = [this, .. DocumentValidator.CoreRules];
    }

    public static OperationKindRule ForGet { get; } = new(OperationKinds.Query);

    public static OperationKindRule ForPost { get; } = new(OperationKinds.QueryAndMutation);

    /// <summary>For <c>ExecutionOptions.ValidationRules</c>.</summary>
    public IValidationRule[] OnNewDocument { get; }

    /// <summary>For <c>ExecutionOptions.CachedDocumentValidationRules</c>: a cached document passes these alone.</summary>
    public IValidationRule[] OnCachedDocument { get; }

    public static OperationKindRule For(OperationKinds kinds) => kinds == OperationKinds.Query ? ForGet : ForPost;

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var asked = context.Operation.Operation;
        if (asked != OperationType.Query && (_allowed == OperationKinds.Query || asked != OperationType.Mutation))
            context.ReportError(new OperationNotAllowedError(asked));
        return default;
    }
}
