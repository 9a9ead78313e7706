namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Changes applied together, the most effective first, until the target is met or no other helps.</summary>
/// <param name="Proposals">The changes in the order of application, each with its recovery on top of those before it.</param>
/// <param name="RecoveredMinutes">Working minutes on the target's calendar recovered together.</param>
/// <param name="RecoveredDays">Working days on the target's calendar recovered together.</param>
/// <param name="MeetsTarget">Whether together they meet the target.</param>
public sealed record RecoveryCombination(
    IReadOnlyList<RecoveryProposal> Proposals, int RecoveredMinutes, int RecoveredDays, bool MeetsTarget);
