namespace ProjectsApi.Features.Statistics;

/// <summary>Sums over a group of projects; members that were not requested stay zero.</summary>
internal sealed record ProjectFigures
{
    public int Count { get; init; }

    public decimal TotalInvestment { get; init; }

    public decimal CompletedSinceStart { get; init; }

    public decimal CompletedThisYear { get; init; }

    public decimal? AnnualPlan { get; init; }

    public int MonthsElapsed { get; init; }

    public int PlannedJobs { get; init; }

    public int ActualJobs { get; init; }

    public decimal PlannedOutput { get; init; }

    public decimal ActualOutput { get; init; }
}
