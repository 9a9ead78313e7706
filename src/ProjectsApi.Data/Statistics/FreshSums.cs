using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Statistics;

/// <summary>Sums computed again from the rows of some projects.</summary>
/// <param name="database">Any context.</param>
/// <param name="projects">The projects.</param>
/// <param name="years">The years; null for all.</param>
internal sealed class FreshSums(ProjectsDbContext database, IReadOnlyList<Guid> projects, IReadOnlyCollection<int>? years)
{
    private readonly Dictionary<(Guid Project, int Year), ProjectSums> _sums = [];

    /// <summary>Reads one statement for each kind.</summary>
    /// <param name="stored">Stored sums, which keep the other kinds.</param>
    /// <param name="kinds">Kinds to compute.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    /// <returns>Sums by project and year, with all stored years.</returns>
    public async Task<IReadOnlyDictionary<(Guid Project, int Year), ProjectSums>> ReadAsync(
        IEnumerable<ProjectSums> stored, SumKinds kinds, CancellationToken cancellationToken)
    {
        foreach (var sums in stored)
        {
            var kept = Of(sums.ProjectId, sums.Year);
            kept.Add(sums, 1);
            kept.Clear(years is null || years.Contains(sums.Year) ? kinds : SumKinds.None);
        }

        await AddCompletedAsync(kinds, cancellationToken);
        await AddPlansAsync(kinds, cancellationToken);
        await AddJobsAsync(kinds, cancellationToken);
        await AddOutputAsync(kinds, cancellationToken);
        return _sums;
    }

    private async Task AddCompletedAsync(SumKinds kinds, CancellationToken cancellationToken)
    {
        if (kinds.HasFlag(SumKinds.Completed))
        {
            var months = await Rows<InvestmentRecord>(r => projects.Contains(r.ProjectId), r => Years.Contains(r.Year))
                .GroupBy(r => new { r.ProjectId, r.Year, r.Month })
                .Select(g => new
                {
                    g.Key.ProjectId,
                    g.Key.Year,
                    g.Key.Month,
                    Completed = g.Sum(r => r.Completed),
                    PaidIn = g.Sum(r => r.PaidIn),
                })
                .ToListAsync(cancellationToken);
            months.ForEach(month => Of(month.ProjectId, month.Year).Complete(month.Month, month.Completed, month.PaidIn));
        }
    }

    // The plan of a year replaces its months; without one the months are added up.
    private async Task AddPlansAsync(SumKinds kinds, CancellationToken cancellationToken)
    {
        if (!kinds.HasFlag(SumKinds.Plan))
        {
            return;
        }

        var plans = await Rows<InvestmentPlan>(p => projects.Contains(p.ProjectId), p => Years.Contains(p.Year))
            .Select(p => new { p.ProjectId, p.Year, p.Month, p.Amount }).ToListAsync(cancellationToken);
        foreach (var year in plans.GroupBy(plan => (plan.ProjectId, plan.Year)))
        {
            var sums = Of(year.Key.ProjectId, year.Key.Year);
            sums.Plan = (year.Any(plan => plan.Month is null) ? year.Where(plan => plan.Month is null) : year).Sum(plan => plan.Amount);
            sums.Planned = 1;
            foreach (var plan in year)
            {
                if (plan.Month is { } month)
                {
                    sums.PlanMonth(month, plan.Amount);
                }
            }
        }
    }

    // Only the project's own targets for the whole year are added up; those of phases and parks would count twice.
    private async Task AddJobsAsync(SumKinds kinds, CancellationToken cancellationToken)
    {
        if (kinds.HasFlag(SumKinds.Jobs))
        {
            var targets = await Rows<JobTarget>(t => projects.Contains(t.ProjectId), t => t.Year != null && Years.Contains(t.Year.Value))
                .Where(t => t.Year != null && t.Scope == TargetScope.Project && (t.Part == null || t.Part == PeriodPart.Year))
                .Select(t => new { t.ProjectId, Year = t.Year ?? 0, t.PlannedJobs, t.ActualJobs }).ToListAsync(cancellationToken);
            foreach (var target in targets)
            {
                var sums = Of(target.ProjectId, target.Year);
                sums.PlannedJobs += target.PlannedJobs ?? 0;
                sums.ActualJobs += target.ActualJobs ?? 0;
            }
        }
    }

    private async Task AddOutputAsync(SumKinds kinds, CancellationToken cancellationToken)
    {
        if (kinds.HasFlag(SumKinds.Output))
        {
            var targets = await Rows<OutputTarget>(t => projects.Contains(t.ProjectId), t => t.Year != null && Years.Contains(t.Year.Value))
                .Where(t => t.Year != null && t.Scope == TargetScope.Project && (t.Part == null || t.Part == PeriodPart.Year))
                .Select(t => new { t.ProjectId, Year = t.Year ?? 0, t.PlannedValue, t.ActualValue }).ToListAsync(cancellationToken);
            foreach (var target in targets)
            {
                var sums = Of(target.ProjectId, target.Year);
                sums.PlannedOutput += target.PlannedValue ?? 0m;
                sums.ActualOutput += target.ActualValue ?? 0m;
            }
        }
    }

    private IReadOnlyCollection<int> Years => years ?? [];

    // A writer's scope must not hide rows from the sums.
    private IQueryable<TRow> Rows<TRow>(Expression<Func<TRow, bool>> ofProjects, Expression<Func<TRow, bool>> inYears)
        where TRow : Entity
    {
        var rows = database.Set<TRow>().IgnoreQueryFilters(ReadFilters.All).AsNoTracking().Where(ofProjects);
        return years is null ? rows : rows.Where(inYears);
    }

    private ProjectSums Of(Guid project, int year) => _sums.TryGetValue((project, year), out var sums)
        ? sums
        : _sums[(project, year)] = new ProjectSums { ProjectId = project, Year = year };
}
