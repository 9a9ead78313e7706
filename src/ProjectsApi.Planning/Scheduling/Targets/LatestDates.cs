namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Latest dates that a target leaves to an activity.</summary>
/// <param name="Activity">Index.</param>
/// <param name="LatestStart">Minute of the wall clock by which it, or what is left of it once started, must begin.</param>
/// <param name="LatestFinish">Minute of the wall clock by which it must finish.</param>
/// <param name="EarlyStart">Minute at which it can start, or did.</param>
/// <param name="EarlyFinish">Minute at which it can finish.</param>
/// <param name="TotalFloat">Latest finish less early finish, working minutes on its calendar; below zero it is too late for the target.</param>
/// <param name="ShortfallDays">Working days of its calendar from the latest start to the data date, or the project's start: days that are gone; 0 when none are.</param>
/// <param name="IsDriving">Whether it is on the chain that drives the target.</param>
public sealed record LatestDates(
    int Activity, int LatestStart, int LatestFinish, int EarlyStart, int EarlyFinish, int TotalFloat, int ShortfallDays, bool IsDriving);
