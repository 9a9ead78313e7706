using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Features.Statistics;

/// <summary>Reads the sums that each write keeps, by stage, category and organisation. They answer nothing until they are complete.
/// </summary>
internal static class StoredSums
{
    private static readonly MemberSet EarlierYears = MemberSet.Of(nameof(ProjectFigures.CompletedSinceStart));

    /// <summary>Sums of groups, a few thousand rows whatever the number of projects.</summary>
    public static async Task<Dictionary<StatisticsCell, ProjectFigures>> OfGroupsAsync(
        ProjectsDbContext database, Expression<Func<GroupSums, bool>> where, DateOnly month, MemberSet needs,
        CancellationToken cancellationToken)
    {
        var (year, through) = (month.Year, YearSums.Through(month.Month));
        var sums = await OfYears(database.GroupSums.Where(where), database, year, needs)
            .GroupBy(s => new { s.Stage, s.Category, s.ResponsibleOrganisationId })
            .SelectRequested(needs, g => new StoredSum(g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId)
            {
                Count = g.Sum(s => s.Projects),
                TotalInvestment = g.Sum(s => s.TotalInvestment),
                CompletedSinceStart = g.Sum(s => s.Year == year ? EF.Property<decimal>(s, through) : s.December),
                CompletedThisYear = g.Sum(s => s.Year == year ? EF.Property<decimal>(s, through) : 0m),
                AnnualPlan = g.Sum(s => s.Year == year ? s.Plan : 0m),
                Planned = g.Sum(s => s.Year == year ? s.Planned : 0),
                PlannedJobs = g.Sum(s => s.Year == year ? s.PlannedJobs : 0),
                ActualJobs = g.Sum(s => s.Year == year ? s.ActualJobs : 0),
                PlannedOutput = g.Sum(s => s.Year == year ? s.PlannedOutput : 0m),
                ActualOutput = g.Sum(s => s.Year == year ? s.ActualOutput : 0m),
            })
            .ToListAsync(cancellationToken);
        return sums.Where(sum => sum.Count > 0).ToDictionary(sum => sum.Cell, sum => sum.Figures(month));
    }

    /// <summary>Sums of projects, a row for each project and year; count and total investment stay zero.</summary>
    public static async Task<Dictionary<StatisticsCell, ProjectFigures>> OfProjectsAsync(
        ProjectsDbContext database, IQueryable<Project> projects, DateOnly month, MemberSet needs, CancellationToken cancellationToken)
    {
        var (year, through) = (month.Year, YearSums.Through(month.Month));
        var sums = await projects.Join(
                OfYears(database.ProjectSums, database, year, needs),
                p => p.Id,
                s => s.ProjectId,
                (p, s) => new { p.Stage, p.Category, p.ResponsibleOrganisationId, s })
            .GroupBy(row => new { row.Stage, row.Category, row.ResponsibleOrganisationId }, row => row.s)
            .SelectRequested(needs, g => new StoredSum(g.Key.Stage, g.Key.Category, g.Key.ResponsibleOrganisationId)
            {
                CompletedSinceStart = g.Sum(s => s.Year == year ? EF.Property<decimal>(s, through) : s.December),
                CompletedThisYear = g.Sum(s => s.Year == year ? EF.Property<decimal>(s, through) : 0m),
                AnnualPlan = g.Sum(s => s.Year == year ? s.Plan : 0m),
                Planned = g.Sum(s => s.Year == year ? s.Planned : 0),
                PlannedJobs = g.Sum(s => s.Year == year ? s.PlannedJobs : 0),
                ActualJobs = g.Sum(s => s.Year == year ? s.ActualJobs : 0),
                PlannedOutput = g.Sum(s => s.Year == year ? s.PlannedOutput : 0m),
                ActualOutput = g.Sum(s => s.Year == year ? s.ActualOutput : 0m),
            })
            .ToListAsync(cancellationToken);
        return sums.ToDictionary(sum => sum.Cell, sum => sum.Figures(month));
    }

    private static IQueryable<TSums> OfYears<TSums>(IQueryable<TSums> sums, ProjectsDbContext database, int year, MemberSet needs)
        where TSums : YearSums
    {
        var ofYears = needs.Overlaps(EarlierYears)
            ? sums.Where(s => s.Year <= year) : sums.Where(s => s.Year == year || s.Year == GroupSums.Membership);
        return ofYears.AsNoTracking().Where(_ => database.SumsState.Any(state => state.IsComplete));
    }

    // The database adds up only the requested sums.
    private static IQueryable<StoredSum> SelectRequested<TGroup>(
        this IQueryable<TGroup> groups, MemberSet needs, Expression<Func<TGroup, StoredSum>> sums) =>
        groups.Select(sums.Update(new RequestedSums(needs).Visit(sums.Body), sums.Parameters));
}
