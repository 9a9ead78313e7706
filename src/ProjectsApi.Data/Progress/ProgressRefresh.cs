using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Progress;

/// <summary>
/// Computes the progress of projects again and writes what differs. It runs under the lock of the change log, so that no other writer
/// commits meanwhile.
/// </summary>
public static class ProgressRefresh
{
    // Projects of one statement.
    private const int ProjectsAtOnce = 200;

    /// <summary>Takes the lock of the change log, and computes projects again whose derived rows this transaction has changed.</summary>
    /// <param name="database">Context in a transaction.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task RenewAsync(ProjectsDbContext database, IEnumerable<Guid> projects, CancellationToken cancellationToken)
    {
        await ChangeLog.LockChangeLogAsync(database, cancellationToken);
        await RunAsync(database, projects, cancellationToken);
    }

    /// <summary>Projects whose progress the changes of a transaction may have altered.</summary>
    internal static IEnumerable<Guid> TouchedBy(IEnumerable<ChangeDraft> drafts) => drafts
        .Where(draft => draft.Row is not (Target or Phase or ProjectParty or StageEntry or ScheduleBaseline))
        .Select(draft => draft.ProjectId).OfType<Guid>();

    /// <summary>Computes projects again. The caller holds the lock of the change log.</summary>
    internal static async Task RunAsync(ProjectsDbContext database, IEnumerable<Guid> projects, CancellationToken cancellationToken)
    {
        var today = ZoneCalendarDay.Of(database.Now());
        foreach (var some in projects.Distinct().Order().Chunk(ProjectsAtOnce))
        {
            await RunAsync(database, some, today, cancellationToken);
        }
    }

    /// <summary>Projects whose progress of today is not that of their rows. The caller holds the lock of the change log.</summary>
    internal static async Task<IEnumerable<Guid>> FindWrongAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, CancellationToken cancellationToken)
    {
        var today = ZoneCalendarDay.Of(database.Now());
        return (await DifferencesAsync(database, projects, today, cancellationToken))
            .Where(pair => pair.Stored?.ComputedOn == today).Select(pair => pair.Fresh.ProjectId);
    }

    private static async Task RunAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, DateOnly today, CancellationToken cancellationToken)
    {
        var changed = await DifferencesAsync(database, projects, today, cancellationToken);
        await database.MergeDerivedAsync(changed.ConvertAll(pair => pair.Fresh), cancellationToken);
    }

    // A writer's scope must not hide rows.
    private static async Task<List<(ProjectProgress? Stored, ProjectProgress Fresh)>> DifferencesAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, DateOnly today, CancellationToken cancellationToken)
    {
        var chosen = database.Projects.IgnoreQueryFilters(ReadFilters.All).AsNoTracking().Where(p => projects.Contains(p.Id));
        var rows = await ProgressSubject.Of(chosen)
            .LeftJoin(
                database.ProjectProgress.AsNoTracking(), s => s.ProjectId, p => p.ProjectId, (Subject, Stored) => new { Subject, Stored })
            .ToListAsync(cancellationToken);
        var facts = await ProgressFacts.ReadAsync(database, rows.ConvertAll(row => row.Subject), today, cancellationToken);
        return
        [
            .. rows.Select(row => (row.Stored, Fresh: ProjectProgress.Of(facts[row.Subject.ProjectId], today)))
                .Where(pair => pair.Stored is null || !pair.Stored.HasValuesOf(pair.Fresh)),
        ];
    }
}
