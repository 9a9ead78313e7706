using GraphQL;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// A check of a valid operation with coerced variables and arguments. Checks run on every request, also with a cached document, in the
/// order of registration. The first error ends the request before execution.
/// </summary>
/// <remarks>A validation rule would cost another walk of the document.</remarks>
public interface IOperationCheck
{
    /// <summary>Checks the operation.</summary>
    /// <param name="operation">The operation with its coerced values.</param>
    /// <returns>Null when the operation passes.</returns>
    ExecutionError? Check(ValidOperation operation);
}
