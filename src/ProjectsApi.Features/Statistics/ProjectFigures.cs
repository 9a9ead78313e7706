using ProjectsApi.Contract.Selections;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics;

/// <summary>Sums over a group of projects; members that were not requested stay zero.</summary>
internal sealed record ProjectFigures
{
    /// <summary>Members from which <see cref="Lead"/> follows.</summary>
    public static MemberSet OfLead { get; } = MemberSet.Of(nameof(CompletedThisYear), nameof(AnnualPlan));

    public int Count { get; init; }

    public decimal TotalInvestment { get; init; }

    public decimal CompletedSinceStart { get; init; }

    public decimal CompletedThisYear { get; init; }

    public decimal? AnnualPlan { get; init; }

    public int MonthsElapsed { get; init; }

    /// <summary>Completion rate less time progress, unrounded; null without a plan.</summary>
    public decimal? Lead => InvestmentProgress.LeadOf(
        InvestmentRates.Completion(CompletedThisYear, AnnualPlan), TimeProgress.OfCalendarMonths(MonthsElapsed));

    public int PlannedJobs { get; init; }

    public int ActualJobs { get; init; }

    public decimal PlannedOutput { get; init; }

    public decimal ActualOutput { get; init; }
}
