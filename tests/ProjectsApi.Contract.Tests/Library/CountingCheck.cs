using GraphQL;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>An authorisation that lets a number of requests pass.</summary>
public sealed class CountingCheck : IOperationCheck
{
    public int Calls { get; private set; }

    public int Allowed { get; set; } = int.MaxValue;

    public ExecutionError? Check(ValidOperation operation) =>
        ++Calls > Allowed ? new ContractError("Not you.", "AUTH_NOT_AUTHORIZED") : null;
}
