using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>
/// Adds up the projects under the filter of the list. A filter by stage, category and organisation alone reads the sums of groups. Other
/// filters read those of projects. Until these are complete, the ledgers are added up.
/// </summary>
internal sealed class CompileProjectStatistics(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="asOfMonth">Month that counts as ended.</param>
    /// <param name="needs">Members of <see cref="ProjectFigures"/> to fill.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public async Task<StatisticsCells> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly asOfMonth, MemberSet needs, CancellationToken cancellationToken)
    {
        var month = new DateOnly(asOfMonth.Year, asOfMonth.Month, 1);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        // Without an answer there are no projects, or the sums are incomplete.
        var stored = GroupFilter.TryWrite(where, out var groups)
            ? await StoredSums.OfGroupsAsync(database, groups, month, needs, cancellationToken).ConfigureAwait(false) : [];
        return new StatisticsCells(month, stored.Count > 0
            ? stored : await OfProjectsAsync(database, where, groups is null, month, needs, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<Dictionary<StatisticsCell, ProjectFigures>> OfProjectsAsync(
        ProjectsDbContext database, Expression<Func<Project, bool>>? where, bool mayBeStored, DateOnly month, MemberSet needs,
        CancellationToken cancellationToken)
    {
        var projects = FilteredProjects.Of(database, where);
        var counts = await Sums.CountsAsync(projects, cancellationToken).ConfigureAwait(false);
        Dictionary<StatisticsCell, ProjectFigures> figures = [];
        if (counts.Count > 0 && LedgerFigures.AreNeeded(needs))
        {
            figures = mayBeStored
                ? await StoredSums.OfProjectsAsync(database, projects, month, needs, cancellationToken).ConfigureAwait(false) : [];
            figures = figures.Count > 0
                ? figures : await LedgerFigures.OfProjectsAsync(database, projects, month, needs, cancellationToken).ConfigureAwait(false);
        }

        return counts.ToDictionary(cell => cell.Key, cell => figures.GetValueOrDefault(cell.Key, new ProjectFigures()) with
        {
            Count = cell.Value.Count,
            TotalInvestment = cell.Value.First,
            MonthsElapsed = month.Month,
        });
    }
}
