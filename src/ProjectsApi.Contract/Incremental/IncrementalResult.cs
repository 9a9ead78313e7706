using GraphQL;

namespace ProjectsApi.Contract.Incremental;

/// <summary>The first part of an answer, which leads to the others.</summary>
public sealed class IncrementalResult : ExecutionResult
{
    private readonly IncrementalExecution _execution;

    internal IncrementalResult(IncrementalExecution execution, IReadOnlyList<IncrementalPart> announced) =>
        (_execution, Announced) = (execution, announced);

    /// <summary>Whether a further part follows.</summary>
    public bool HasNext => _execution.HasNext;

    internal IncrementalForm Form => _execution.Form;

    internal IReadOnlyList<IncrementalPart> Announced { get; }

    /// <summary>Executes the next part. The caller sends the parts before it first.</summary>
    /// <exception cref="OperationCanceledException">The token of the operation was cancelled.</exception>
    public Task<IncrementalPayload> NextAsync() => _execution.NextAsync();

    /// <summary>Ends the answer: every part that has not been sent fails with one error.</summary>
    /// <param name="error">Reason.</param>
    public IncrementalPayload Abandon(ExecutionError error) => _execution.Abandon(error);
}
