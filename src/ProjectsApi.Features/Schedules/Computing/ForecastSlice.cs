namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Result of one slice of the recomputation.</summary>
/// <param name="Last">Last project of the slice, after which the next one begins; null if none was left.</param>
/// <param name="Computed">Projects with written results.</param>
/// <param name="Skipped">Projects that another write held or changed meanwhile; the next round finds those still due.</param>
/// <param name="IsLost">Whether another node holds the lease now, and nothing was written.</param>
public sealed record ForecastSlice(Guid? Last, int Computed, int Skipped, bool IsLost = false)
{
    /// <summary>No project was left.</summary>
    public static ForecastSlice None { get; } = new(null, 0, 0);
}
