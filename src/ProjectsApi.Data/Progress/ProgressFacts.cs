using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Planning.Investments;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Data.Progress;

/// <summary>Facts by which the progress and the lights of a project are judged.</summary>
public sealed record ProgressFacts
{
    private const int MonthsInYear = 12;

    public required Guid ProjectId { get; init; }

    public required ProjectStage Stage { get; init; }

    /// <summary>Day of the judgement in the zone.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Whether <see cref="AsOf"/> is the data date of the schedule.</summary>
    public bool IsDataDate { get; init; }

    /// <summary>Own rule pack of the project; null for the default one.</summary>
    public string? RulePack { get; init; }

    public required DateOnly? PlannedStart { get; init; }

    public required DateOnly? ActualStart { get; init; }

    public required DateOnly? PlannedFinish { get; init; }

    public required DateOnly? ForecastFinish { get; init; }

    public required DateOnly? ActualFinish { get; init; }

    public required DateOnly? StatisticsEntryOn { get; init; }

    /// <summary>Investment completed in the year to the end of the last month that has ended, yuan.</summary>
    public required decimal Completed { get; init; }

    /// <summary>Plan of the whole year, yuan; null without one.</summary>
    public required decimal? YearPlan { get; init; }

    /// <summary>Number and sum of the plans of months, yuan.</summary>
    public required int PlannedMonths { get; init; }

    public required decimal MonthPlans { get; init; }

    /// <summary>Number of due milestones with an amount, their amounts and what was paid, yuan.</summary>
    public required int DueMilestones { get; init; }

    public required decimal FundsRequired { get; init; }

    public required decimal FundsPaid { get; init; }

    public required int OpenFindings { get; init; }

    public required int OpenMajorFindings { get; init; }

    public required int OverdueMilestones { get; init; }

    /// <summary>Latest month with a ledger entry, in months since the year 0; null without one.</summary>
    public required int? LedgerMonth { get; init; }

    /// <summary>Instants of the latest ledger entry and of the latest report of a milestone, UTC.</summary>
    public required DateTime? LedgerAt { get; init; }

    public required DateTime? MilestoneReportAt { get; init; }

    /// <summary>The facts that lights judge.</summary>
    public LightFacts Lights => new(AsOf)
    {
        Basis = IsDataDate ? LightBasis.DataDate : LightBasis.Today,
        PlannedStart = PlannedStart,
        ActualStart = ActualStart,
        PlannedFinish = PlannedFinish,
        ForecastFinish = ForecastFinish,
        ActualFinish = ActualFinish,
        // The plan of a year replaces those of its months.
        Completion = InvestmentRates.Completion(Completed, YearPlan ?? (PlannedMonths > 0 ? MonthPlans : null)),
        TimeProgress = TimeProgress.OfCalendarMonths(TimeProgress.MonthsEnded(AsOf)),
        StatisticsEntry = StatisticsEntryOn,
        FundsRequired = DueMilestones == 0 ? null : FundsRequired,
        FundsPaid = DueMilestones == 0 ? null : FundsPaid,
        IsCancelled = Stage == ProjectStage.Cancelled,
    };

    /// <summary>First day of the latest month with a ledger entry; null without one.</summary>
    public DateOnly? ReportedMonth => LedgerMonth is { } months ? new(months / MonthsInYear, (months % MonthsInYear) + 1, 1) : null;

    /// <summary>Whether work goes on that has to be reported each month: ground is broken and it is not finished.</summary>
    public bool MustReport => ActualFinish is null && Stage is ProjectStage.Started or ProjectStage.UnderConstruction;

    /// <summary>Facts of projects, by one statement for each day of judgement.</summary>
    /// <param name="database">Any context.</param>
    /// <param name="subjects">The projects.</param>
    /// <param name="today">Day of the judgement, in the zone, of a schedule without data date. Time is counted in ended months.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public static async Task<IReadOnlyDictionary<Guid, ProgressFacts>> ReadAsync(
        ProjectsDbContext database, IReadOnlyCollection<ProgressSubject> subjects, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = new Dictionary<Guid, ProgressFacts>();
        foreach (var day in subjects.GroupBy(subject => subject.DataDate ?? today))
        {
            var keys = day.ToDictionary(subject => subject.ProjectId);
            var projects = database.Projects.IgnoreQueryFilters(ReadFilters.All).AsNoTracking().Where(p => keys.Keys.Contains(p.Id));
            await foreach (var known in On(database, projects, day.Key, today).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var subject = keys[known.ProjectId];
                facts[known.ProjectId] = known with
                {
                    AsOf = day.Key,
                    IsDataDate = subject.DataDate is not null,
                    RulePack = subject.RulePack,
                };
            }
        }

        return facts;
    }

    // Every relation is read by a subquery. Joins would multiply the estimates of a young database, and PostgreSQL would compile the
    // statement for seconds.
    private static IQueryable<ProgressFacts> On(
        ProjectsDbContext database, IQueryable<Project> projects, DateOnly day, DateOnly today)
    {
        var (year, months) = (day.Year, TimeProgress.MonthsEnded(day));
        return projects.Select(p => new ProgressFacts
        {
            ProjectId = p.Id,
            Stage = p.Stage,
            PlannedStart = p.PlannedStart ?? p.ScheduleNodes.Min(n => n.PlannedStart),
            ActualStart = p.ActualStart,
            PlannedFinish = p.PlannedFinish ?? p.ScheduleNodes.Max(n => n.PlannedFinish),
            ForecastFinish = database.ScheduleForecasts.Where(f => f.ProjectId == p.Id).Max(f => f.ScheduledFinish),
            ActualFinish = p.ActualFinish,
            StatisticsEntryOn = p.StatisticsEntryOn,
            Completed = p.InvestmentRecords.Where(r => r.Year == year && r.Month <= months).Sum(r => r.Completed),
            YearPlan = p.InvestmentPlans.Where(i => i.Year == year && i.Month == null).Max(i => (decimal?)i.Amount),
            PlannedMonths = p.InvestmentPlans.Count(i => i.Year == year && i.Month != null),
            MonthPlans = p.InvestmentPlans.Where(i => i.Year == year && i.Month != null).Sum(i => i.Amount),
            DueMilestones = p.InvestmentMilestones.Count(m => m.CancelledOn == null && m.PlannedAmount != null && m.PlannedOn <= day),
            FundsRequired = p.InvestmentMilestones.Where(m => m.CancelledOn == null && m.PlannedOn <= day)
                .Sum(m => m.PlannedAmount ?? 0m),
            FundsPaid = p.InvestmentMilestones.Where(m => m.CancelledOn == null && m.PlannedOn <= day).Sum(m => m.PaidAmount ?? 0m),
            OpenFindings = p.SafetyChecks.SelectMany(c => c.Findings).Count(f => f.State != FindingState.Closed),
            OpenMajorFindings = p.SafetyChecks.SelectMany(c => c.Findings)
                .Count(f => f.State != FindingState.Closed && f.HazardLevel == HazardLevel.Major),
            OverdueMilestones = p.InvestmentMilestones.AsQueryable().Count(MilestoneConditions.On(MilestoneStatus.Overdue, today)),
            LedgerMonth = p.InvestmentRecords.Max(r => (int?)((r.Year * MonthsInYear) + r.Month - 1)),
            LedgerAt = p.InvestmentRecords.Max(r => (DateTime?)r.CreatedAt),
            MilestoneReportAt = p.InvestmentMilestones.Max(m => m.ReportedAt),
        });
    }
}
