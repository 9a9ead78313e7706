namespace ProjectsApi.Planning.Risk;

/// <summary>Forecast finish of the project or of one of its activities.</summary>
/// <param name="Activity">Index of the activity; null for the project.</param>
/// <param name="Planned">Finish with every duration as planned; minute of the wall clock.</param>
/// <param name="Finish">Finishes of the iterations.</param>
/// <param name="Drivers">
/// Activities with an uncertain duration, the strongest driver of this finish first, then by index. Activities whose samples were all the
/// same are left out. Empty when the finish itself never varies.
/// </param>
public sealed record RiskForecast(int? Activity, int Planned, FinishDistribution Finish, IReadOnlyList<RiskDriver> Drivers)
{
    /// <summary>Probability to meet the planned finish, 0 to 1. It is often far below one half, because parallel paths only
    /// delay.</summary>
    public double PlannedProbability => Finish.ProbabilityBy(Planned);
}
