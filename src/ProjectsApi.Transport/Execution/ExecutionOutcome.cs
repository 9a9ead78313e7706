using GraphQL;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>The result of the engine, or the refusal that replaces it.</summary>
internal readonly record struct ExecutionOutcome(ExecutionResult? Result, Refusal? Refusal)
{
    /// <summary>Parts of the answer that follow the result, executed when they are read; null for an answer in one part.</summary>
    public IAsyncEnumerable<ExecutionResult>? Rest { get; init; }

    public static implicit operator ExecutionOutcome(Refusal refusal) => new(null, refusal);

    public static implicit operator ExecutionOutcome(ExecutionResult result) => new(result, null);
}
