using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Adds a first change for rows that are older than the log: registered with their present columns, version and instants.
/// </summary>
internal static class ChangeBaseline
{
    private const int BatchSize = 500;

    private static readonly MethodInfo WriteRows = typeof(ChangeBaseline)
        .GetMethod(
            nameof(WriteAsync), BindingFlags.NonPublic | BindingFlags.Static,
            [typeof(ProjectsDbContext), typeof(HashSet<Guid>), typeof(CancellationToken)])
        ?? throw new MissingMethodException(nameof(WriteAsync));

    /// <summary>Writes the missing changes in one transaction; a second call writes none.</summary>
    /// <returns>Number of changes written.</returns>
    public static Task<int> WriteAsync(IDbContextFactory<ProjectsDbContext> contexts, CancellationToken cancellationToken) =>
        new UnitOfWork(contexts).RunAsync(ChangeAuthor.System, WriteAllAsync, cancellationToken);

    private static async Task<(int, bool)> WriteAllAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        // No other writer commits from here on: a row without a change is older than the log.
        await ChangeLog.LockChangeLogAsync(context, cancellationToken);
        var written = 0;
        var projects = new HashSet<Guid>();
        foreach (var type in context.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)))
        {
            written += await ((Task<int>?)WriteRows.MakeGenericMethod(type.ClrType).Invoke(null, [context, projects, cancellationToken])
                ?? throw new InvalidOperationException("A table has rows."));
        }

        // StatisticsFill counts the other projects later, in short transactions.
        projects.IntersectWith(await context.CountedProjects.Select(c => c.ProjectId).ToListAsync(cancellationToken));
        await SumsRefresh.RunAsync(context, TouchedSums.All(projects), cancellationToken);
        return (written, written > 0);
    }

    private static async Task<int> WriteAsync<TEntity>(
        ProjectsDbContext context, HashSet<Guid> touched, CancellationToken cancellationToken)
        where TEntity : Entity
    {
        var missing = context.Set<TEntity>().AsNoTracking()
            .Where(row => !context.Changes.Any(change => change.EntityId == row.Id))
            .OrderBy(row => row.Id).Take(BatchSize);
        var written = 0;
        while (await missing.ToListAsync(cancellationToken) is { Count: > 0 } rows)
        {
            var projects = await OwningProjects.OfAsync(context, rows, cancellationToken);
            touched.UnionWith(rows.Select(projects).OfType<Guid>());
            await ChangeLog.AppendAsync(
                context, [.. rows.Select(row => Draft(context, row, projects(row)))], keepsDerived: false, cancellationToken);
            written += rows.Count;
        }

        return written;
    }

    private static ChangeDraft Draft(ProjectsDbContext context, Entity row, Guid? project)
    {
        var entry = context.Entry(row);
        entry.State = EntityState.Added;
        var fields = ChangedFields.Of(entry);
        var draft = new ChangeDraft(row, project, ChangeKind.Created, context.Author, _ => fields);
        // Recorded but not saved: the row exists.
        entry.State = EntityState.Detached;
        return draft;
    }
}
