namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>One change that lets a target finish earlier. Its recovery comes from scheduling with the change.</summary>
/// <param name="Kind">Kind of change.</param>
/// <param name="Activity">Index of the activity to change.</param>
/// <param name="Link">Index of the link that is turned into start-to-start; null for the other kinds.</param>
/// <param name="Minutes">Minutes cut from the activity, or from its wait for the predecessor; 0 for another calendar.</param>
/// <param name="RecoveredMinutes">Working minutes on the target's calendar that the target finishes earlier, &gt; 0.</param>
/// <param name="RecoveredDays">Working days on the target's calendar between the two finishes.</param>
public sealed record RecoveryProposal(RecoveryKind Kind, int Activity, int? Link, int Minutes, int RecoveredMinutes, int RecoveredDays);
