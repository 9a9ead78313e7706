namespace ProjectsApi.Host.Background;

/// <summary>Progress of background work.</summary>
/// <param name="Left">Pieces that are left.</param>
/// <param name="Done">Pieces that are done.</param>
/// <param name="Since">Start of the work, UTC.</param>
public sealed record WorkProgress(int Left, int Done, DateTimeOffset Since);
