using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary>
/// Investment of the filtered projects in each month of a year. It comes from the sums of groups or of projects, as the other statistics
/// do, in one statement. Until these are complete, the ledgers are added up.
/// </summary>
internal sealed class AddUpMonths(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="last">A day of the last month with figures.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public async Task<IReadOnlyList<MonthFigures>> HandleAsync(
        Expression<Func<Project, bool>>? where, int year, DateOnly last, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var projects = FilteredProjects.Of(database, where);
        var totals = GroupFilter.TryWrite(where, out var groups)
            ? await YearTotals.OfStoredAsync(database, database.GroupSums.AsNoTracking().Where(groups), year, cancellationToken)
            : await YearTotals.OfStoredAsync(
                database, projects.Join(database.ProjectSums, p => p.Id, s => s.ProjectId, (_, s) => s), year, cancellationToken);
        return MonthFigures.OfYear(
            year, totals ?? await YearTotals.OfRowsAsync(database, projects, year, cancellationToken), last);
    }
}
