using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Plan counted back from a target.</summary>
/// <param name="Activity">Index of the target.</param>
/// <param name="FinishBy">Target finish, minute of the wall clock.</param>
/// <param name="EarlyFinish">Early finish of the target, minute of the wall clock.</param>
/// <param name="Latest">Latest dates of the target and of its unfinished predecessors, predecessors before successors.</param>
/// <param name="ShortfallMinutes">Working minutes on the target's calendar by which it finishes too late; 0 for a feasible plan.</param>
/// <param name="ShortfallDays">The same in working days; a started day counts as one.</param>
/// <param name="Chain">Driving chain of the target, the earliest first and the target last: with a shortfall, its cause.</param>
/// <param name="Proposals">Proposals that recover working time, each alone, the most effective first; empty without one.</param>
/// <param name="Combination">Proposals that together recover most, each calculated on top of those before it; null without one.</param>
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
    /// Whether the target is feasible as scheduled. A finish on a day off of its calendar has no shortfall of working time but is too
    /// late.
    /// </summary>
    public bool IsFeasible => ShortfallMinutes == 0 && WallClock.DayEndedAt(EarlyFinish) <= WallClock.DayEndedAt(FinishBy);
}
