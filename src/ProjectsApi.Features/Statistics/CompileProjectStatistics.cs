using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Sums in the database under the filter of the list, one statement for each kind of figure requested.</summary>
internal sealed class CompileProjectStatistics(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    private static readonly MemberSet Investment = MemberSet.Of(
        nameof(ProjectFigures.CompletedSinceStart), nameof(ProjectFigures.CompletedThisYear));
    private static readonly MemberSet Plans = MemberSet.Of(nameof(ProjectFigures.AnnualPlan));
    private static readonly MemberSet Jobs = MemberSet.Of(nameof(ProjectFigures.PlannedJobs), nameof(ProjectFigures.ActualJobs));
    private static readonly MemberSet Output = MemberSet.Of(nameof(ProjectFigures.PlannedOutput), nameof(ProjectFigures.ActualOutput));

    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="asOfMonth">Month that counts as ended.</param>
    /// <param name="needs">Members of <see cref="ProjectFigures"/> to fill.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public async Task<ProjectStatistics> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly asOfMonth, MemberSet needs, CancellationToken cancellationToken)
    {
        var month = new DateOnly(asOfMonth.Year, asOfMonth.Month, 1);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var projects = where is null ? database.Projects.AsNoTracking() : database.Projects.AsNoTracking().Where(where);
        var counts = await Sums.CountsAsync(projects, cancellationToken).ConfigureAwait(false);
        var completed = !needs.Overlaps(Investment)
            ? [] : await Sums.CompletedAsync(database, projects, month, cancellationToken).ConfigureAwait(false);
        var plans = !needs.Overlaps(Plans)
            ? [] : await Sums.PlansAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var jobs = !needs.Overlaps(Jobs)
            ? [] : await Sums.JobsAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var output = !needs.Overlaps(Output)
            ? [] : await Sums.OutputAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        return new ProjectStatistics(month, counts.ToDictionary(c => c.Key, c => new ProjectFigures
        {
            Count = c.Value.Count,
            TotalInvestment = c.Value.First,
            CompletedSinceStart = completed.GetValueOrDefault(c.Key)?.First ?? 0m,
            CompletedThisYear = completed.GetValueOrDefault(c.Key)?.Second ?? 0m,
            AnnualPlan = plans.GetValueOrDefault(c.Key)?.First,
            MonthsElapsed = month.Month,
            PlannedJobs = (int)(jobs.GetValueOrDefault(c.Key)?.First ?? 0m),
            ActualJobs = (int)(jobs.GetValueOrDefault(c.Key)?.Second ?? 0m),
            PlannedOutput = output.GetValueOrDefault(c.Key)?.First ?? 0m,
            ActualOutput = output.GetValueOrDefault(c.Key)?.Second ?? 0m,
        }));
    }
}
