using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Statistics;

/// <summary>Sums over projects by stage, category and organisation, one statement each. Rows are joined, since SQLite has no lateral
/// join.</summary>
internal static class Sums
{
    public static Task<Dictionary<StatisticsCell, Sum>> CountsAsync(IQueryable<Project> projects, CancellationToken cancellationToken) =>
        CellsAsync(
            projects.GroupBy(p => new { p.Stage, p.Category, p.ResponsibleOrganisationId })
                .Select(
                    g => new Sum(
                        g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId, g.Count(), g.Sum(p => p.TotalInvestment ?? 0m), 0m)),
            cancellationToken);

    public static Task<Dictionary<StatisticsCell, Sum>> CompletedAsync(
        ProjectsDbContext database, IQueryable<Project> projects, DateOnly month, CancellationToken cancellationToken)
    {
        var (year, last) = (month.Year, month.Month);
        return CellsAsync(
            projects.Join(
                    database.InvestmentRecords.Where(r => r.Year < year || (r.Year == year && r.Month <= last)),
                    p => p.Id,
                    r => r.ProjectId,
                    (p, r) => new { p.Stage, p.Category, p.ResponsibleOrganisationId, r.Year, r.Completed })
                .GroupBy(r => new { r.Stage, r.Category, r.ResponsibleOrganisationId })
                .Select(g => new Sum(
                    g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId, g.Count(),
                    g.Sum(r => r.Completed), g.Sum(r => r.Year == year ? r.Completed : 0m))),
            cancellationToken);
    }

    // The plan of a year replaces its months; without one the months are added up.
    public static Task<Dictionary<StatisticsCell, Sum>> PlansAsync(
        ProjectsDbContext database, IQueryable<Project> projects, int year, CancellationToken cancellationToken) =>
        CellsAsync(
            projects.Join(
                    database.InvestmentPlans.Where(i => i.Year == year
                        && (i.Month == null
                            || !database.InvestmentPlans.Any(
                                whole => whole.ProjectId == i.ProjectId && whole.Year == year && whole.Month == null))),
                    p => p.Id,
                    i => i.ProjectId,
                    (p, i) => new { p.Stage, p.Category, p.ResponsibleOrganisationId, i.Amount })
                .GroupBy(i => new { i.Stage, i.Category, i.ResponsibleOrganisationId })
                .Select(g => new Sum(g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId, g.Count(), g.Sum(i => i.Amount), 0m)),
            cancellationToken);

    // Only the project's own targets for the whole year are added up; those of phases and parks would count twice.
    public static Task<Dictionary<StatisticsCell, Sum>> JobsAsync(
        ProjectsDbContext database, IQueryable<Project> projects, int year, CancellationToken cancellationToken) =>
        CellsAsync(
            projects.Join(
                    database.JobTargets.Where(
                        j => j.Scope == TargetScope.Project && j.Year == year && (j.Part == null || j.Part == PeriodPart.Year)),
                    p => p.Id,
                    j => j.ProjectId,
                    (p, j) => new { p.Stage, p.Category, p.ResponsibleOrganisationId, j.PlannedJobs, j.ActualJobs })
                .GroupBy(j => new { j.Stage, j.Category, j.ResponsibleOrganisationId })
                .Select(g => new Sum(
                    g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId, g.Count(),
                    g.Sum(j => j.PlannedJobs ?? 0), g.Sum(j => j.ActualJobs ?? 0))),
            cancellationToken);

    public static Task<Dictionary<StatisticsCell, Sum>> OutputAsync(
        ProjectsDbContext database, IQueryable<Project> projects, int year, CancellationToken cancellationToken) =>
        CellsAsync(
            projects.Join(
                    database.OutputTargets.Where(
                        o => o.Scope == TargetScope.Project && o.Year == year && (o.Part == null || o.Part == PeriodPart.Year)),
                    p => p.Id,
                    o => o.ProjectId,
                    (p, o) => new { p.Stage, p.Category, p.ResponsibleOrganisationId, o.PlannedValue, o.ActualValue })
                .GroupBy(o => new { o.Stage, o.Category, o.ResponsibleOrganisationId })
                .Select(g => new Sum(
                    g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId, g.Count(),
                    g.Sum(o => o.PlannedValue ?? 0m), g.Sum(o => o.ActualValue ?? 0m))),
            cancellationToken);

    private static Task<Dictionary<StatisticsCell, Sum>> CellsAsync(IQueryable<Sum> sums, CancellationToken cancellationToken) =>
        sums.ToDictionaryAsync(s => new StatisticsCell(s.Stage, s.Category, s.OrganisationId), cancellationToken);

    internal sealed record Sum(
        ProjectStage Stage, ProjectCategory Category, Guid? OrganisationId, int Count, decimal First, decimal Second);
}
