namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Changes made together, the most effective first, until the target is met or nothing more helps.</summary>
/// <param name="Proposals">The changes in the order in which they were made, each with what it recovered on top of those before it.</param>
/// <param name="RecoveredMinutes">Working minutes on the target's calendar recovered together.</param>
/// <param name="RecoveredDays">Working days on the target's calendar recovered together.</param>
/// <param name="MeetsTarget">Whether that is enough.</param>
public sealed record RecoveryCombination(IReadOnlyList<RecoveryProposal> Proposals, int RecoveredMinutes, int RecoveredDays, bool MeetsTarget);
