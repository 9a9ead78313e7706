namespace ProjectsApi.Planning.Scheduling.Comparison;

/// <summary>Activity that a change moves. All dates are minutes of the wall clock.</summary>
/// <param name="Activity">Index.</param>
/// <param name="StartBefore">Start before the change.</param>
/// <param name="StartAfter">Start after it.</param>
/// <param name="FinishBefore">Finish before the change.</param>
/// <param name="FinishAfter">Finish after it.</param>
/// <param name="ByWorkingDays">Working days of its calendar that the finish moves; below zero it comes earlier.</param>
public sealed record MovedActivity(int Activity, int StartBefore, int StartAfter, int FinishBefore, int FinishAfter, int ByWorkingDays);
