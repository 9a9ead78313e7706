namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Earliest late dates of the work below a summary, wall minutes.</summary>
/// <param name="Start">Earliest late start.</param>
/// <param name="Finish">Earliest late finish.</param>
/// <param name="FinishAtMost">Last minute of the same working time as <paramref name="Finish"/>.</param>
/// <param name="RemainingStart">First minute of remaining work.</param>
internal readonly record struct GateLateDates(int Start, int Finish, int FinishAtMost, int RemainingStart);
