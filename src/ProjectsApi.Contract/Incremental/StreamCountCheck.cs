using GraphQL;
using GraphQLParser;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Refuses a negative number of first items in <c>@stream</c>.</summary>
internal sealed class StreamCountCheck : IOperationCheck
{
    /// <inheritdoc/>
    public ExecutionError? Check(ValidOperation operation)
    {
        foreach (var (node, directive) in operation.UsesOf(StreamDirective.DirectiveName))
        {
            if (directive.GetArgument<int>(StreamDirective.InitialCount) is < 0 and var count)
            {
                var error = new ContractError(
                    $"The argument `{StreamDirective.InitialCount}` of `@{StreamDirective.DirectiveName}` is {count}; send 0 or more.",
                    ErrorCodes.InvalidValue);
                error.AddLocation(Location.FromLinearPosition(operation.Document.Source, node.Location.Start));
                return error;
            }
        }

        return null;
    }
}
