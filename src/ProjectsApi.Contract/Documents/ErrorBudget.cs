using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>Stops validation at a number of errors, because the engine searches similar names for each.</summary>
internal sealed class ErrorBudget(int maximum) : ValidationRuleBase, INodeVisitor
{
    // The engine calls these interfaces; their names and signatures are not ours to choose.
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() > maximum
            ? throw new ErrorBudgetExceededException(context.Errors)
            : ValueTask.CompletedTask;

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;
}
