using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Investments;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Investments;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Facts of several projects for their lights. One statement reads dates; two read investments for each day of
/// judgement.</summary>
internal sealed class FindProjectLightFacts(IDbContextFactory<ProjectsDbContext> contexts, FindInvestmentProgress progress)
    : IBatchRead<ProjectInvestment, DateOnly, ProjectLightFacts>
{
    /// <param name="keys">Projects with their total investment.</param>
    /// <param name="request">Day of the judgement, in the zone, of a schedule without data date. Time is counted in ended months.</param>
    /// <param name="past">Contexts of a past to read; null for the present register.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyDictionary<ProjectInvestment, ProjectLightFacts>> HandleAsync(
        IReadOnlyList<ProjectInvestment> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        var dates = await DatesAsync(keys, request, past, cancellationToken);
        var facts = new Dictionary<ProjectInvestment, ProjectLightFacts>();
        foreach (var group in keys.Where(project => dates.ContainsKey(project.ProjectId))
            .GroupBy(project => dates[project.ProjectId].DataDate ?? request))
        {
            var month = new InvestmentProgressRequest(group.Key.Year, InvestmentRules.MonthsEnded(group.Key), TimeBase.CalendarMonths);
            var investments = await progress.HandleAsync([.. group], month, past, cancellationToken);
            foreach (var project in group)
            {
                facts[project] = Facts(dates[project.ProjectId], investments[project].Progress, group.Key);
            }
        }

        return facts;
    }

    private async Task<Dictionary<Guid, ProjectDates>> DatesAsync(
        IReadOnlyList<ProjectInvestment> projects, DateOnly today, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        var keys = projects.Select(p => p.ProjectId).Distinct().ToList();
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        return await database.Projects.AsNoTracking().Where(p => keys.Contains(p.Id)).Select(p => new ProjectDates(
            p.Id,
            p.Stage,
            p.PlannedStart,
            p.ScheduleNodes.Min(n => n.PlannedStart),
            p.ActualStart,
            p.PlannedFinish,
            p.ScheduleNodes.Max(n => n.PlannedFinish),
            p.ActualFinish,
            p.StatisticsEntryOn,
            database.ScheduleForecasts.Where(f => f.ProjectId == p.Id).Max(f => f.ScheduledFinish),
            p.InvestmentMilestones.Count(m => m.CancelledOn == null && m.PlannedAmount != null
                && m.PlannedOn <= (p.ScheduleSetup == null ? today : p.ScheduleSetup.DataDate ?? today)),
            p.InvestmentMilestones.Where(
                m => m.CancelledOn == null && m.PlannedOn <= (p.ScheduleSetup == null ? today : p.ScheduleSetup.DataDate ?? today))
                .Sum(m => m.PlannedAmount ?? 0m),
            p.InvestmentMilestones.Where(
                m => m.CancelledOn == null && m.PlannedOn <= (p.ScheduleSetup == null ? today : p.ScheduleSetup.DataDate ?? today))
                .Sum(m => m.PaidAmount ?? 0m),
            p.ScheduleSetup == null ? null : p.ScheduleSetup.RulePack,
            p.ScheduleSetup == null ? null : p.ScheduleSetup.DataDate)).ToDictionaryAsync(p => p.Id, cancellationToken);
    }

    private static ProjectLightFacts Facts(ProjectDates project, InvestmentProgress investment, DateOnly asOf) => new(
        new LightFacts(asOf)
        {
            Basis = project.DataDate is null ? LightBasis.Today : LightBasis.DataDate,
            PlannedStart = project.PlannedStart ?? project.FirstNode,
            ActualStart = project.ActualStart,
            PlannedFinish = project.PlannedFinish ?? project.LastNode,
            ForecastFinish = project.Forecast,
            ActualFinish = project.ActualFinish,
            Completion = investment.CompletionRate,
            TimeProgress = investment.TimeProgress,
            StatisticsEntry = project.StatisticsEntry,
            FundsRequired = project.Due == 0 ? null : project.Required,
            FundsPaid = project.Due == 0 ? null : project.Paid,
            IsCancelled = project.Stage == ProjectStage.Cancelled,
        },
        project.RulePack);

    private sealed record ProjectDates(
        Guid Id,
        ProjectStage Stage,
        DateOnly? PlannedStart,
        DateOnly? FirstNode,
        DateOnly? ActualStart,
        DateOnly? PlannedFinish,
        DateOnly? LastNode,
        DateOnly? ActualFinish,
        DateOnly? StatisticsEntry,
        DateOnly? Forecast,
        int Due,
        decimal Required,
        decimal Paid,
        string? RulePack,
        DateOnly? DataDate);
}
