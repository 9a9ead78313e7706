using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Data.Progress;

/// <summary>
/// Progress of a project on a day (项目进展). It is derived from logged rows, has no version and no log entries, and can be computed
/// again. Each project has one.
/// </summary>
public sealed class ProjectProgress
{
    public required Guid ProjectId { get; init; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Day of the computation in the zone.</summary>
    public required DateOnly ComputedOn { get; init; }

    /// <summary>Day of the judgement: the data date of the schedule, otherwise the day of the computation.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Worst light by the rule pack of the project.</summary>
    public required LightColour Light { get; init; }

    /// <summary>Completed this year, percent of the annual plan, one decimal; null without a plan.</summary>
    public required decimal? CompletionRate { get; init; }

    /// <summary>Months ended, percent of the year, one decimal.</summary>
    public required decimal TimeProgress { get; init; }

    /// <summary>Completion rate less time progress, percentage points, one decimal; null without a plan.</summary>
    public required decimal? Lead { get; init; }

    /// <summary>Calendar days from the planned finish to the actual or expected one; null without a planned finish.</summary>
    public required int? DaysBehind { get; init; }

    /// <summary>Findings that are not closed.</summary>
    public required int OpenFindings { get; init; }

    public required int OpenMajorFindings { get; init; }

    public required int OverdueMilestones { get; init; }

    /// <summary>Whether the project goes on: it is neither finished nor suspended nor cancelled.</summary>
    public required bool IsActive { get; init; }

    /// <summary>First day of the latest month with a ledger entry; null without one.</summary>
    public required DateOnly? ReportedMonth { get; init; }

    /// <summary>Instant of the latest ledger entry or report of a milestone, UTC; null without one.</summary>
    public required DateTime? ReportedAt { get; init; }

    /// <summary>Whether a project under construction lacks an entry for the last month that has ended (未报).</summary>
    public required bool IsUnreported { get; init; }

    /// <param name="facts">Facts of the project.</param>
    /// <param name="today">Day of the computation in the zone.</param>
    public static ProjectProgress Of(ProgressFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var lights = facts.Lights;
        return new ProjectProgress
        {
            ProjectId = facts.ProjectId,
            ComputedOn = today,
            AsOf = lights.AsOf,
            Light = RulePacks.Of(facts.RulePack).Judge(LightSubject.Project, lights).Colour,
            CompletionRate = InvestmentProgress.Rounded(lights.Completion),
            TimeProgress = InvestmentProgress.Rounded(lights.TimeProgress) ?? 0m,
            Lead = InvestmentProgress.Rounded(InvestmentProgress.LeadOf(lights.Completion, lights.TimeProgress)),
            DaysBehind = lights.DaysLate,
            OpenFindings = facts.OpenFindings,
            OpenMajorFindings = facts.OpenMajorFindings,
            OverdueMilestones = facts.OverdueMilestones,
            ReportedMonth = facts.ReportedMonth,
            ReportedAt = facts.LedgerAt > facts.MilestoneReportAt ? facts.LedgerAt : facts.MilestoneReportAt ?? facts.LedgerAt,
            IsUnreported = facts.MustReport && !(facts.ReportedMonth >= LastEndedMonth(today)),
            IsActive = facts.ActualFinish is null && facts.Stage is not (ProjectStage.Suspended or ProjectStage.Cancelled),
        };
    }

    /// <summary>First day of the last month that has ended by the end of a day.</summary>
    public static DateOnly LastEndedMonth(DateOnly day)
    {
        var next = day.AddDays(1);
        return new DateOnly(next.Year, next.Month, 1).AddMonths(-1);
    }

    /// <summary>Whether another state of the project has the same values.</summary>
    internal bool HasValuesOf(ProjectProgress other) => Judged == other.Judged && Counted == other.Counted;

    private (DateOnly, DateOnly, LightColour, decimal?, decimal, decimal?, int?) Judged =>
        (ComputedOn, AsOf, Light, CompletionRate, TimeProgress, Lead, DaysBehind);

    private (int, int, int, DateOnly?, DateTime?, bool, bool) Counted =>
        (OpenFindings, OpenMajorFindings, OverdueMilestones, ReportedMonth, ReportedAt, IsUnreported, IsActive);
}
