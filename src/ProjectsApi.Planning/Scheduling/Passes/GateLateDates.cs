namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>How early the work below a summary needs what precedes the summary, wall minutes.</summary>
/// <param name="Start">Earliest late start.</param>
/// <param name="Finish">Earliest late finish.</param>
/// <param name="FinishAtMost">Last minute that is the same working time as <paramref name="Finish"/>.</param>
/// <param name="RemainingStart">First minute of work that is still to do.</param>
internal readonly record struct GateLateDates(int Start, int Finish, int FinishAtMost, int RemainingStart);
