using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;

namespace ProjectsApi.Data.Statistics;

/// <summary>
/// Compares the stored sums and progress of every project with computed ones, then the sums of the groups. The register may be in use:
/// each slice of projects keeps other writers from a commit for a moment.
/// </summary>
public sealed class StatisticsVerification(IDbContextFactory<ProjectsDbContext> contexts, UnitOfWork unit)
{
    private const int ProjectsAtOnce = 500;

    /// <returns>Differences, one sentence each; empty also while projects wait to be counted.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await database.SumsState.AnyAsync(state => state.IsComplete, cancellationToken))
        {
            return [];
        }

        var differences = new List<string>();
        Guid? last = null;
        do
        {
            (last, var found) = await SliceAsync(last, cancellationToken);
            differences.AddRange(found);
        }
        while (last is not null);

        differences.AddRange(await unit.RunAsync(ChangeAuthor.System, CompareGroupsAsync, cancellationToken));
        return differences;
    }

    private Task<(Guid? Last, IEnumerable<string> Found)> SliceAsync(Guid? after, CancellationToken cancellationToken) => unit.RunAsync(
        ChangeAuthor.System,
        async (database, token) =>
        {
            await ChangeLog.LockChangeLogAsync(database, token);
            var rest = after is { } last ? database.Projects.Where(p => p.Id > last) : database.Projects;
            var projects = await rest.OrderBy(p => p.Id).Select(p => p.Id).Take(ProjectsAtOnce).ToListAsync(token);
            return ((projects.Count > 0 ? projects[^1] : (Guid?)null, await CompareAsync(database, projects, token)), false);
        },
        cancellationToken);

    private static async Task<IEnumerable<string>> CompareAsync(
        ProjectsDbContext database, List<Guid> projects, CancellationToken cancellationToken)
    {
        var stored = await StoredState.ReadAsync(database, projects, null, cancellationToken);
        var fresh = await new FreshSums(database, projects, null).ReadAsync([], SumKinds.All, cancellationToken);
        var sums = stored.Sums.Keys.Union(fresh.Keys)
            .Where(key => !AreEqual(stored.Sums.GetValueOrDefault(key), fresh.GetValueOrDefault(key)));
        return
        [
            .. projects.Where(stored.IsMoved).Select(project => $"Project {project}: it is counted in another group."),
            .. (await ProgressRefresh.FindWrongAsync(database, projects, cancellationToken))
                .Select(project => $"Project {project}: its progress is not that of its rows."),
            .. sums.Select(key => $"Project {key.Project}: the sums of {key.Year} are not those of its rows."),
        ];
    }

    private static async Task<(IEnumerable<string> Differences, bool Keep)> CompareGroupsAsync(
        ProjectsDbContext database, CancellationToken cancellationToken)
    {
        await ChangeLog.LockChangeLogAsync(database, cancellationToken);
        var groups = new GroupChanges();
        var counted = await database.CountedProjects.ToDictionaryAsync(c => c.ProjectId, cancellationToken);
        groups.Add(counted, [], 1);
        await foreach (var sums in database.ProjectSums.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            groups.Add(counted, sums, 1);
        }

        await foreach (var sums in database.GroupSums.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            groups.Subtract(sums);
        }

        return (groups.Remaining.Select(group => $"Group {group.Group}: the sums of {group.Year} are not those of its projects."), false);
    }

    private static bool AreEqual(ProjectSums? one, ProjectSums? other) =>
        one is null ? other is null || other.IsZero : other is null ? one.IsZero : one.HasValuesOf(other);
}
