using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Plan counted back from a target.</summary>
/// <param name="Activity">Index of the target.</param>
/// <param name="FinishBy">Minute of the wall clock by which it is to finish.</param>
/// <param name="EarlyFinish">Minute at which it can finish as things stand.</param>
/// <param name="Latest">Latest dates of the target and of everything unfinished that leads to it, predecessors before successors.</param>
/// <param name="ShortfallMinutes">Working minutes on the target's calendar by which it finishes too late; 0 when the plan holds.</param>
/// <param name="ShortfallDays">The same in working days, days begun counted whole.</param>
/// <param name="Chain">What drives the target, the earliest first and the target last: with a shortfall, its cause.</param>
/// <param name="Proposals">What would recover the shortfall, alone, the most effective first; empty when there is none.</param>
/// <param name="Combination">Proposals that together recover most, each worked out on top of those before it; null when there are none.</param>
public sealed record BackwardPlanResult(
    int Activity,
    int FinishBy,
    int EarlyFinish,
    IReadOnlyList<LatestDates> Latest,
    int ShortfallMinutes,
    int ShortfallDays,
    IReadOnlyList<int> Chain,
    IReadOnlyList<RecoveryProposal> Proposals,
    RecoveryCombination? Combination)
{
    /// <summary>
    /// Whether the target can be met as things stand. A finish on a rest day of the target's calendar lacks no working time and is too late
    /// all the same.
    /// </summary>
    public bool IsFeasible => ShortfallMinutes == 0 && WallClock.DayEndedAt(EarlyFinish) <= WallClock.DayEndedAt(FinishBy);
}
