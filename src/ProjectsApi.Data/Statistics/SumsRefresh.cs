using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Statistics;

/// <summary>
/// Updates the sums of projects and of their groups. The caller holds the lock of the change log, so that no other writer commits
/// meanwhile. The sums of a project are computed again from its rows; its groups take the difference to the stored ones.
/// </summary>
internal static class SumsRefresh
{
    // Projects whose rows are in memory at once.
    private const int ProjectsAtOnce = 500;

    public static async Task RunAsync(ProjectsDbContext database, TouchedSums touched, CancellationToken cancellationToken)
    {
        foreach (var projects in touched.Projects.Chunk(ProjectsAtOnce))
        {
            await RunAsync(database, projects, touched, cancellationToken);
        }
    }

    private static async Task RunAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, TouchedSums touched, CancellationToken cancellationToken)
    {
        var before = await StoredState.ReadAsync(database, projects, touched.Years, cancellationToken);
        var after = await new FreshSums(database, [.. before.Present.Keys.Order()], before.HasNew ? null : touched.Years).ReadAsync(
            before.Sums.Values.Where(sums => before.Present.ContainsKey(sums.ProjectId)),
            before.HasNew ? SumKinds.All : touched.Kinds, cancellationToken);
        var groups = new GroupChanges();
        groups.Add(before.Counted, before.Sums.Values, -1);
        groups.Add(before.Present, after.Values, 1);
        await groups.WriteAsync(database, touched.RemovedOrganisations, cancellationToken);
        await database.MergeDerivedAsync(
            [.. after.Where(sums => before.Sums.TryGetValue(sums.Key, out var same) ? !sums.Value.HasValuesOf(same) : !sums.Value.IsZero)
                .Select(sums => sums.Value)],
            cancellationToken);
        await database.MergeDerivedAsync(
            [.. before.Present.Values.Where(project => before.IsMoved(project.ProjectId))], cancellationToken);
        await RemoveAsync(database, [.. projects.Where(project => !before.Present.ContainsKey(project))], cancellationToken);
    }

    private static async Task RemoveAsync(ProjectsDbContext database, List<Guid> removed, CancellationToken cancellationToken)
    {
        if (removed.Count > 0)
        {
            await database.RemoveDerivedAsync<ProjectSums>(s => removed.Contains(s.ProjectId), cancellationToken);
            await database.RemoveDerivedAsync<CountedProject>(c => removed.Contains(c.ProjectId), cancellationToken);
        }
    }
}
