namespace ProjectsApi.Contract.Payloads;

/// <summary>What a mutation answers: its result, or why there is none.</summary>
/// <param name="Result">Row or rows after the change; null with errors and when the input was only validated, unless the mutation tells
/// something all the same.</param>
/// <param name="Errors">Every mistake found; null when there is none.</param>
public sealed record Payload(object? Result, IReadOnlyList<UserError>? Errors);
