using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Recomputes every row from the change log and compares it with its table. The register may be in use: rows changed during the
/// comparison are left to the next one.
/// </summary>
public sealed class LogVerification(IDbContextFactory<ProjectsDbContext> contexts)
{
    private static readonly MethodInfo CompareRows = typeof(LogVerification)
        .GetMethod(nameof(CompareAsync), BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new MissingMethodException(nameof(CompareAsync));

    public async Task<LogVerdict> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var verdict = new LogVerdict();
        var head = await context.Changes.MaxAsync(change => (long?)change.Sequence, cancellationToken) ?? 0;
        var replayed = await ReplayAsync(context, head, verdict, cancellationToken);
        var differing = new List<(Guid Row, string Text)>();
        foreach (var type in context.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)))
        {
            await ((Task?)CompareRows.MakeGenericMethod(type.ClrType)
                .Invoke(null, [context, type, replayed, verdict, differing, cancellationToken])
                ?? throw new InvalidOperationException("A table has rows."));
        }

        differing.AddRange(
            replayed.Select(left => (left.Key, $"{left.Value.Type.ClrType.Name} {left.Key}: the log has this row and the table has not.")));
        // Rows committed after the log was read rightly differ.
        var later = (await context.Changes.Where(change => change.Sequence > head)
            .Select(change => change.EntityId).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var (row, text) in differing)
        {
            if (!later.Contains(row))
            {
                verdict.Add(text);
            }
        }

        return verdict;
    }

    private static async Task<Dictionary<Guid, ReplayedRow>> ReplayAsync(
        ProjectsDbContext context, long head, LogVerdict verdict, CancellationToken cancellationToken)
    {
        var replay = new ChangeReplay(context.Model);
        var expected = 1L;
        var log = context.Changes.Where(change => change.Sequence <= head).OrderBy(change => change.Sequence);
        await foreach (var change in log.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (change.Sequence != expected)
            {
                verdict.Add($"Log: after change {expected - 1} comes change {change.Sequence}.");
            }

            expected = change.Sequence + 1;
            verdict.Changes++;
            try
            {
                replay.Apply(change);
            }
            catch (InvalidOperationException inconsistent)
            {
                verdict.Add($"Log: {inconsistent.Message}");
            }
        }

        return replay.Rows.ToDictionary(KeyOf);
    }

    // Removes the table's rows from those of the log.
    private static async Task CompareAsync<TEntity>(
        ProjectsDbContext context, IEntityType type, Dictionary<Guid, ReplayedRow> replayed, LogVerdict verdict,
        List<(Guid Row, string Text)> differing, CancellationToken cancellationToken)
        where TEntity : Entity
    {
        var columns = type.GetProperties().Select(column => (column.Name, Getter: column.GetGetter())).ToList();
        await foreach (var row in context.Set<TEntity>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            verdict.Rows++;
            if (!replayed.Remove(row.Id, out var logged))
            {
                differing.Add((row.Id, $"{typeof(TEntity).Name} {row.Id}: the table has this row and the log has not."));
                continue;
            }

            for (var place = 0; place < columns.Count; place++)
            {
                var (stored, replay) = (columns[place].Getter.GetClrValue(row), logged.Values[place]);
                if (!Equals(stored, replay))
                {
                    var column = $"{typeof(TEntity).Name} {row.Id}: {columns[place].Name}";
                    differing.Add((row.Id, $"{column} is '{stored}' in the table and '{replay}' in the log."));
                }
            }
        }
    }

    private static Guid KeyOf(ReplayedRow row) =>
        row.Type.GetProperties()
            .Select((column, place) => (column.Name, place)).First(column => column.Name == nameof(Entity.Id)).place is var key
        && row.Values[key] is Guid id ? id : throw new InvalidOperationException($"A row of {row.Type.ClrType.Name} has no key.");
}
