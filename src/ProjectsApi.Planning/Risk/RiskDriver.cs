namespace ProjectsApi.Planning.Risk;

/// <summary>How an activity's duration drives a finish: one bar of the tornado.</summary>
/// <param name="Activity">Index of the activity.</param>
/// <param name="Correlation">
/// Spearman's rank correlation between the duration drawn and the finish, −1 to 1: near 1 the finish follows this activity, near 0 it does
/// not. See <see cref="RiskResult.NoiseLimit"/> for what is too small to mean anything.
/// </param>
/// <param name="Criticality">Share of the iterations in which the activity was critical for the project, 0 to 1.</param>
public sealed record RiskDriver(int Activity, double Correlation, double Criticality);
