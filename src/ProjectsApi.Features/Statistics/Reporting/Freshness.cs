namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary>How recent the figures of projects are.</summary>
/// <param name="LastReportedAt">Instant of the latest ledger entry or milestone report, UTC; null without one.</param>
/// <param name="LateReporters">Projects under construction without an entry for the last month that has ended.</param>
internal sealed record Freshness(DateTime? LastReportedAt, int LateReporters)
{
    /// <summary>Of no project.</summary>
    public static Freshness None { get; } = new(null, 0);
}
