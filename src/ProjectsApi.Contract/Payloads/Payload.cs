namespace ProjectsApi.Contract.Payloads;

/// <summary>Answer of a mutation: its result or its errors.</summary>
/// <param name="Result">Row or rows after the change. Usually null with errors and for an input that was only validated.</param>
/// <param name="Errors">All mistakes found; null for none.</param>
public sealed record Payload(object? Result, IReadOnlyList<UserError>? Errors);
