namespace ProjectsApi.Data.Schedules;

/// <summary>
/// Days for which the stored forecasts of a project hold (推算有效期). It is derived like <see cref="ScheduleForecast"/> and in no log. A
/// project without a row has to be computed.
/// </summary>
public sealed class ScheduleComputation
{
    public required Guid ProjectId { get; init; }

    /// <summary>Day of the computation in the zone's time, the first day for which it holds.</summary>
    public required DateOnly ComputedOn { get; init; }

    /// <summary>Last day for which it holds, inclusive; a computation on each day up to it has the same result.</summary>
    public required DateOnly ValidThrough { get; init; }

    /// <summary>Version of the engine; another version computes the project again.</summary>
    public required int EngineVersion { get; init; }
}
