using GraphQL;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>The result of the engine, or the refusal that replaces it.</summary>
internal readonly record struct ExecutionOutcome(ExecutionResult? Result, Refusal? Refusal)
{
    public static implicit operator ExecutionOutcome(Refusal refusal) => new(null, refusal);

    public static implicit operator ExecutionOutcome(ExecutionResult result) => new(result, null);
}
