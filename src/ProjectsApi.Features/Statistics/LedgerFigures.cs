using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Figures from the ledgers, plans and targets of projects, one statement for each kind requested.</summary>
internal static class LedgerFigures
{
    private static readonly MemberSet Investment = MemberSet.Of(
        nameof(ProjectFigures.CompletedSinceStart), nameof(ProjectFigures.CompletedThisYear));
    private static readonly MemberSet Plans = MemberSet.Of(nameof(ProjectFigures.AnnualPlan));
    private static readonly MemberSet Jobs = MemberSet.Of(nameof(ProjectFigures.PlannedJobs), nameof(ProjectFigures.ActualJobs));
    private static readonly MemberSet Output = MemberSet.Of(nameof(ProjectFigures.PlannedOutput), nameof(ProjectFigures.ActualOutput));

    private static readonly MemberSet OfRows = Investment.Or(Plans).Or(Jobs).Or(Output);

    /// <summary>Whether figures are requested that the projects themselves do not have.</summary>
    public static bool AreNeeded(MemberSet needs) => needs.Overlaps(OfRows);

    /// <summary>Figures by cell; count and total investment stay zero.</summary>
    public static async Task<Dictionary<StatisticsCell, ProjectFigures>> OfProjectsAsync(
        ProjectsDbContext database, IQueryable<Project> projects, DateOnly month, MemberSet needs, CancellationToken cancellationToken)
    {
        var completed = !needs.Overlaps(Investment)
            ? [] : await Sums.CompletedAsync(database, projects, month, cancellationToken).ConfigureAwait(false);
        var plans = !needs.Overlaps(Plans)
            ? [] : await Sums.PlansAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var jobs = !needs.Overlaps(Jobs)
            ? [] : await Sums.JobsAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var output = !needs.Overlaps(Output)
            ? [] : await Sums.OutputAsync(database, projects, month.Year, cancellationToken).ConfigureAwait(false);
        var cells = completed.Keys.Union(plans.Keys).Union(jobs.Keys).Union(output.Keys);
        return cells.ToDictionary(cell => cell, cell => new ProjectFigures
        {
            CompletedSinceStart = completed.GetValueOrDefault(cell)?.First ?? 0m,
            CompletedThisYear = completed.GetValueOrDefault(cell)?.Second ?? 0m,
            AnnualPlan = plans.GetValueOrDefault(cell)?.First,
            PlannedJobs = (int)(jobs.GetValueOrDefault(cell)?.First ?? 0m),
            ActualJobs = (int)(jobs.GetValueOrDefault(cell)?.Second ?? 0m),
            PlannedOutput = output.GetValueOrDefault(cell)?.First ?? 0m,
            ActualOutput = output.GetValueOrDefault(cell)?.Second ?? 0m,
        });
    }
}
