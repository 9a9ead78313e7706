namespace ProjectsApi.Planning.Risk;

/// <summary>Result of a simulation.</summary>
/// <param name="Project">Finish of the project.</param>
/// <param name="Targets">Finish of each target activity, in the order of the settings.</param>
/// <param name="Criticality">
/// Criticality index of every activity, by its index: share of the iterations in which it was critical, 0 to 1.
/// </param>
public sealed record RiskResult(RiskForecast Project, IReadOnlyList<RiskForecast> Targets, IReadOnlyList<double> Criticality)
{
    // Two-sided 5 % of the normal distribution, which a rank correlation of independent samples approaches.
    private const double Quantile = 1.96;

    /// <summary>Iterations of the simulation.</summary>
    public int Iterations => Project.Finish.Iterations;

    /// <summary>Limit of the correlation of 95 in 100 durations without influence: 1.96 ÷ √(n − 1), at most 1.</summary>
    /// <remarks>Source: under independence the variance of Spearman's coefficient is 1 ÷ (n − 1).</remarks>
    public double NoiseLimit => Iterations == 1 ? 1 : Math.Min(1, Quantile / Math.Sqrt(Iterations - 1));
}
