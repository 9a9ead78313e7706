namespace ProjectsApi.Transport.Requests;

/// <summary>A limit that a request exceeds, so that its sender knows by how much and an operator where to change it.</summary>
/// <param name="Counted">Number counted; null where reading stopped before it was known.</param>
/// <param name="Allowed">Largest number allowed.</param>
/// <param name="Setting">Configuration key of the limit; null for one that no setting changes.</param>
internal readonly record struct ExceededLimit(long? Counted, long Allowed, string? Setting);
