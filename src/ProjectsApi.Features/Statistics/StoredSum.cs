using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Stored sums of a cell; members have the names of the figures, and those not requested stay zero.</summary>
internal sealed record StoredSum(ProjectStage Stage, ProjectCategory Category, Guid? OrganisationId)
{
    public int Count { get; init; }

    public decimal TotalInvestment { get; init; }

    public decimal CompletedSinceStart { get; init; }

    public decimal CompletedThisYear { get; init; }

    public decimal AnnualPlan { get; init; }

    /// <summary>Projects with a plan; without one the annual plan is absent.</summary>
    public int Planned { get; init; }

    public long PlannedJobs { get; init; }

    public long ActualJobs { get; init; }

    public decimal PlannedOutput { get; init; }

    public decimal ActualOutput { get; init; }

    public StatisticsCell Cell => new(Stage, Category, OrganisationId);

    public ProjectFigures Figures(DateOnly month) => new()
    {
        Count = Count,
        TotalInvestment = TotalInvestment,
        CompletedSinceStart = CompletedSinceStart,
        CompletedThisYear = CompletedThisYear,
        AnnualPlan = Planned > 0 ? AnnualPlan : null,
        MonthsElapsed = month.Month,
        PlannedJobs = checked((int)PlannedJobs),
        ActualJobs = checked((int)ActualJobs),
        PlannedOutput = PlannedOutput,
        ActualOutput = ActualOutput,
    };
}
