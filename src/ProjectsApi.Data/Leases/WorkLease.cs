namespace ProjectsApi.Data.Leases;

/// <summary>Right of one node to do a background work until an instant; one row for each work, never removed.</summary>
public sealed class WorkLease
{
    /// <summary>Work of recomputing the forecasts of schedules.</summary>
    public const string Forecasts = "Forecasts";

    public required string Work { get; init; }

    /// <summary>Random key of the node's process; the empty key before the first.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>End of the lease, UTC, by the clock of its owner.</summary>
    public DateTime Until { get; init; } = DateTime.UnixEpoch;
}
