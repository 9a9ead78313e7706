namespace ProjectsApi.Data.Changes;

/// <summary>Version of all rows that callers read. Two equal versions mean that no commit came between them.</summary>
/// <param name="Changes">Sequence of the latest change.</param>
/// <param name="Derived">Number of commits that wrote derived rows without a change.</param>
public readonly record struct RegisterVersion(long Changes, long Derived);
