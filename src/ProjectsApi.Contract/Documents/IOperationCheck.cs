using GraphQL;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// A check of an operation that is valid and whose variables and arguments are known. Runs on every request, whether the
/// document was cached or not, in the order of registration; the first error ends the request before execution.
/// </summary>
/// <remarks>Much cheaper than a validation rule, which makes the engine walk the document once more.</remarks>
public interface IOperationCheck
{
    /// <summary>Checks the operation.</summary>
    /// <param name="operation">The operation with everything known about it.</param>
    /// <returns>Null to let it pass.</returns>
    ExecutionError? Check(CheckedOperation operation);
}
