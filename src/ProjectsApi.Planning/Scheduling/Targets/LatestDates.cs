namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Latest dates that a target allows to an activity.</summary>
/// <param name="Activity">Index.</param>
/// <param name="LatestStart">Minute of the wall clock by which its work, or its remaining work once started, must start.</param>
/// <param name="LatestFinish">Minute of the wall clock by which it must finish.</param>
/// <param name="EarlyStart">Early or actual start, minute of the wall clock.</param>
/// <param name="EarlyFinish">Early finish, minute of the wall clock.</param>
/// <param name="TotalFloat">Latest finish less early finish, working minutes on its calendar; below zero it is too late for the
/// target.</param>
/// <param name="ShortfallDays">
/// Working days of its calendar lost between the latest start and the data date, or the project's start. 0 without a loss.
/// </param>
/// <param name="IsDriving">Whether it is on the chain that drives the target.</param>
public sealed record LatestDates(
    int Activity, int LatestStart, int LatestFinish, int EarlyStart, int EarlyFinish, int TotalFloat, int ShortfallDays, bool IsDriving);
