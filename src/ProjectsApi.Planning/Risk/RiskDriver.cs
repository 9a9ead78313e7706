namespace ProjectsApi.Planning.Risk;

/// <summary>Influence of an activity's duration on a finish: one bar of the tornado chart.</summary>
/// <param name="Activity">Index of the activity.</param>
/// <param name="Correlation">
/// Spearman's rank correlation between the sampled duration and the finish, −1 to 1. Near 1 the finish follows this activity, near 0 it
/// does not. Values below <see cref="RiskResult.NoiseLimit"/> are noise.
/// </param>
/// <param name="Criticality">Share of the iterations in which the activity was critical for the project, 0 to 1.</param>
public sealed record RiskDriver(int Activity, double Correlation, double Criticality);
