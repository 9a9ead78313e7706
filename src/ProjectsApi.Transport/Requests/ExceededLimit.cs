namespace ProjectsApi.Transport.Requests;

/// <summary>An exceeded limit, for the sender to see by how much and an operator to see the setting.</summary>
/// <param name="Counted">Counted number; null when reading stopped before the count was complete.</param>
/// <param name="Allowed">Largest number allowed.</param>
/// <param name="Setting">Configuration key of the limit; null for a fixed limit.</param>
internal readonly record struct ExceededLimit(long? Counted, long Allowed, string? Setting);
