using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Sums in the database, under the same condition as the list; one statement for each kind of figure that is asked for.</summary>
public sealed class CompileProjectStatistics(IDbContextFactory<ProjectsDbContext> contexts)
{
    private static readonly ulong Investment = Bits(nameof(ProjectFigures.CompletedSinceStart), nameof(ProjectFigures.CompletedThisYear));
    private static readonly ulong Plans = Bits(nameof(ProjectFigures.AnnualPlan));
    private static readonly ulong Jobs = Bits(nameof(ProjectFigures.PlannedJobs), nameof(ProjectFigures.ActualJobs));
    private static readonly ulong Output = Bits(nameof(ProjectFigures.PlannedOutput), nameof(ProjectFigures.ActualOutput));

    /// <param name="where">Which projects; null for all.</param>
    /// <param name="asOfMonth">Month that counts as ended.</param>
    /// <param name="needs">Members of <see cref="ProjectFigures"/> to fill.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public async Task<ProjectStatistics> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly asOfMonth, ulong needs, CancellationToken cancellationToken)
    {
        var month = new DateOnly(asOfMonth.Year, asOfMonth.Month, 1);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var projects = where is null ? database.Projects.AsNoTracking() : database.Projects.AsNoTracking().Where(where);
        var counts = await Sums.CountsAsync(projects, cancellationToken).ConfigureAwait(false);
        var completed = (needs & Investment) == 0 ? [] : await Sums.CompletedAsync(database, projects, month, cancellationToken).ConfigureAwait(false);
        var plans = (needs & Plans) == 0 ? [] : await Sums.PlansAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var jobs = (needs & Jobs) == 0 ? [] : await Sums.JobsAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var output = (needs & Output) == 0 ? [] : await Sums.OutputAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
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

    private static ulong Bits(params ReadOnlySpan<string> members)
    {
        ulong bits = 0;
        foreach (var member in members)
        {
            bits |= ViewMembers<ProjectFigures>.BitOf(member);
        }

        return bits;
    }
}
