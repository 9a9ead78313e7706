namespace ProjectsApi.Contract.Incremental;

/// <summary>How a list is streamed.</summary>
/// <param name="Label">Name of the part; null for none.</param>
/// <param name="InitialCount">Items in the first answer, 0 or more.</param>
internal sealed record StreamUse(string? Label, int InitialCount);
