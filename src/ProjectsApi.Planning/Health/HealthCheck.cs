namespace ProjectsApi.Planning.Health;

/// <summary>What one check found.</summary>
/// <param name="Kind">Which check.</param>
/// <param name="Outcome">Passed, failed or not applicable.</param>
/// <param name="Value">
/// Percent, or an index without unit, unrounded; of the critical path test the working days that the finish moved (the start, when laid backwards). Null when not
/// applicable.
/// </param>
/// <param name="Threshold">
/// Percent or index that the value must not exceed, or must reach (share of finish-to-start links, CPLI, BEI); of the critical path
/// test the working days added, which the value must come within five percent of. Null where nothing is measured (resources).
/// </param>
/// <param name="Count">What the share counts, such as open activities without logic; 0 where nothing is counted.</param>
/// <param name="Of">What it is a share of, such as all open activities; 0 where nothing is counted.</param>
/// <param name="Reason">Why it is not applicable; null when it is.</param>
/// <param name="Activities">
/// Indexes of the activities that fail it, ascending, also while their share is within the threshold; for checks of links their
/// successors; of the critical path test the task that was made longer, when the test failed.
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
    internal static HealthCheck OfIndex(HealthCheckKind kind, decimal value, decimal threshold, int count, int of, IReadOnlyList<int> failing) =>
        new(kind, OutcomeOf(value >= threshold), value, threshold, count, of, null, failing, []);

    /// <summary>A check that could not be made.</summary>
    internal static HealthCheck None(HealthCheckKind kind, HealthReason reason, decimal? threshold) =>
        new(kind, HealthOutcome.NotApplicable, null, threshold, 0, 0, reason, [], []);

    internal static HealthOutcome OutcomeOf(bool isPassed) => isPassed ? HealthOutcome.Passed : HealthOutcome.Failed;
}
