namespace ProjectsApi.Planning.Risk;

/// <summary>When the project, or one of its activities, will finish.</summary>
/// <param name="Activity">Index of the activity; null for the project.</param>
/// <param name="Planned">Finish with every duration as planned; minute of the wall clock.</param>
/// <param name="Finish">Finishes of the iterations.</param>
/// <param name="Drivers">
/// Activities whose duration varies, the strongest driver of this finish first; of equally strong ones that with the lower index. Without
/// those that say nothing because the drawn durations were all the same, and empty when the finish itself never varies.
/// </param>
public sealed record RiskForecast(int? Activity, int Planned, FinishDistribution Finish, IReadOnlyList<RiskDriver> Drivers)
{
    /// <summary>Probability to keep the planned finish, 0 to 1. It is often far below one half, because parallel paths only ever delay.</summary>
    public double PlannedProbability => Finish.ProbabilityBy(Planned);
}
