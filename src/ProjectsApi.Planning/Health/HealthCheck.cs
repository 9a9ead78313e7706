namespace ProjectsApi.Planning.Health;

/// <summary>Result of one check.</summary>
/// <param name="Kind">Which check.</param>
/// <param name="Outcome">Passed, failed or not applicable.</param>
/// <param name="Value">
/// Percent, or an index without unit, unrounded. The critical path test gives the working days that the finish moved (the start in backward
/// scheduling). Null when not applicable.
/// </param>
/// <param name="Threshold">
/// Percent or index that the value must not exceed, or must reach (share of finish-to-start links, CPLI, BEI). The critical path test has
/// the working days added; the value must be within five percent of it. Null for a check without a measure (resources).
/// </param>
/// <param name="Count">Number of items in the share, such as open activities without logic; 0 without a count.</param>
/// <param name="Of">Number of items in the whole, such as all open activities; 0 without a count.</param>
/// <param name="Reason">Why it is not applicable; null when it is.</param>
/// <param name="Activities">
/// Indexes of the activities that fail it, ascending, also while their share is within the threshold. Checks of links name the successors.
/// The failed critical path test names the lengthened task.
/// </param>
/// <param name="Links">Indexes of the links that fail it, ascending; empty for checks of activities.</param>
public sealed record HealthCheck(
    HealthCheckKind Kind,
    HealthOutcome Outcome,
    decimal? Value,
    decimal? Threshold,
    int Count,
    int Of,
    HealthReason? Reason,
    IReadOnlyList<int> Activities,
    IReadOnlyList<int> Links)
{
    private const decimal Percent = 100m;

    /// <summary>A share of activities that must not exceed a threshold.</summary>
    internal static HealthCheck OfActivities(HealthCheckKind kind, IReadOnlyList<int> failing, int of, decimal threshold)
    {
        if (of == 0)
        {
            return None(kind, HealthReason.NothingToCheck, threshold);
        }

        var share = failing.Count * Percent / of;
        return new(kind, OutcomeOf(share <= threshold), share, threshold, failing.Count, of, null, failing, []);
    }

    /// <summary>An index that must reach a threshold.</summary>
    internal static HealthCheck OfIndex(
        HealthCheckKind kind, decimal value, decimal threshold, int count, int of, IReadOnlyList<int> failing) =>
        new(kind, OutcomeOf(value >= threshold), value, threshold, count, of, null, failing, []);

    /// <summary>A check that is not applicable.</summary>
    internal static HealthCheck None(HealthCheckKind kind, HealthReason reason, decimal? threshold) =>
        new(kind, HealthOutcome.NotApplicable, null, threshold, 0, 0, reason, [], []);

    internal static HealthOutcome OutcomeOf(bool isPassed) => isPassed ? HealthOutcome.Passed : HealthOutcome.Failed;
}
