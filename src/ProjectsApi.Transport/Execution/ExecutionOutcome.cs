using GraphQL;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>Either what the engine answered or why its answer is not for the client.</summary>
internal readonly record struct ExecutionOutcome(ExecutionResult? Result, Refusal? Refusal)
{
    public static implicit operator ExecutionOutcome(Refusal refusal) => new(null, refusal);

    public static implicit operator ExecutionOutcome(ExecutionResult result) => new(result, null);
}
