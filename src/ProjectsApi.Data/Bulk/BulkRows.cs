using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data.Bulk;

/// <summary>
/// Rows that a save inserts or removes without the change tracker, which would copy each of them. They get stamps, constraints and log
/// entries like other rows.
/// </summary>
public sealed class BulkRows
{
    // SQL Server takes 2,100 parameters; the other providers send all keys as one.
    private const int KeysPerStatement = 1_000;

    private static readonly MethodInfo DeleteRows = Method(nameof(DeleteAsync));
    private static readonly MethodInfo FindDependents = Method(nameof(HasDependentsAsync));

    private readonly List<Entity> _added = [];
    private readonly List<Entity> _removed = [];

    /// <summary>Rows to insert, in this order.</summary>
    public IReadOnlyList<Entity> Added => _added;

    /// <summary>Rows to remove, in this order.</summary>
    public IReadOnlyList<Entity> Removed => _removed;

    /// <summary>Receives the progress of the write; null for none.</summary>
    public IProgress<BulkProgress>? Progress { get; set; }

    /// <summary>Adds rows to insert, after the rows that they reference.</summary>
    public void Add(IEnumerable<Entity> rows) => _added.AddRange(rows);

    /// <summary>Adds rows to remove, as the database holds them, before the rows that they reference. The caller holds the lock of their
    /// project.</summary>
    public void Remove(IEnumerable<Entity> rows) => _removed.AddRange(rows);

    internal void Forget()
    {
        _added.Clear();
        _removed.Clear();
    }

    /// <summary>Removes the rows to remove.</summary>
    /// <exception cref="DbUpdateConcurrencyException">One of them is gone.</exception>
    internal async Task<IReadOnlyList<ChangeDraft>> WriteRemovedAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        foreach (var rows in Runs(_removed))
        {
            var type = TypeOf(context, rows[0]);
            foreach (var keys in rows.Select(row => row.Id).Chunk(KeysPerStatement))
            {
                await RequireNoDependentsAsync(context, type, keys, cancellationToken);
                var gone = await Call<int>(DeleteRows, type, context, keys.ToList(), cancellationToken);
                if (gone != keys.Length)
                {
                    throw new DbUpdateConcurrencyException($"Of {keys.Length} rows of {type.DisplayName()} {gone} were there to remove.");
                }
            }
        }

        return Drafts(context, _removed, ChangeKind.Removed);
    }

    /// <summary>Inserts the rows to insert.</summary>
    internal async Task<IReadOnlyList<ChangeDraft>> WriteAddedAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        // The database of a past has no clock and inserts no rows here.
        if (_added.Count == 0)
        {
            return [];
        }

        var now = context.Now();
        foreach (var rows in Runs(_added))
        {
            var type = TypeOf(context, rows[0]);
            StampInterceptor.StampNew(type, rows, now);
            await BulkInsert.WriteAsync(
                context, type, rows, count => Progress?.Report(new(type.ClrType.Name, count, rows.Count)), cancellationToken);
        }

        return Drafts(context, _added, ChangeKind.Created);
    }

    // Adjacent rows of one table.
    private static IEnumerable<IReadOnlyList<Entity>> Runs(List<Entity> rows)
    {
        for (var begin = 0; begin < rows.Count;)
        {
            var end = begin + 1;
            while (end < rows.Count && rows[end].GetType() == rows[begin].GetType())
            {
                end++;
            }

            yield return rows.GetRange(begin, end - begin);
            begin = end;
        }
    }

    // Ten thousand drafts keep only their rows: the text of the columns is made when the log is written.
    private static List<ChangeDraft> Drafts(ProjectsDbContext context, List<Entity> all, ChangeKind kind)
    {
        var drafts = new List<ChangeDraft>(all.Count);
        foreach (var rows in Runs(all))
        {
            var type = TypeOf(context, rows[0]);
            var project = type.FindProperty(nameof(StageEntry.ProjectId))?.GetGetter();
            Func<ChangeDraft, ChangedFields> fields = draft => ChangedFields.Of(type, draft.Row, draft.Kind);
            drafts.AddRange(rows.Select(row => new ChangeDraft(row, project?.GetClrValue(row) as Guid?, kind, context.Author, fields)));
        }

        return drafts;
    }

    // The log would miss rows that the database removes by cascade.
    private static async Task RequireNoDependentsAsync(
        ProjectsDbContext context, IEntityType type, Guid[] keys, CancellationToken cancellationToken)
    {
        foreach (var key in type.GetReferencingForeignKeys().Where(CascadeRemoval.IsLogged))
        {
            if (await Call<bool>(
                FindDependents, key.DeclaringEntityType, context, key.Properties[0].Name, keys.Select(id => (Guid?)id)
                    .ToList(), cancellationToken))
            {
                throw new InvalidOperationException(
                    $"Rows of {key.DeclaringEntityType.DisplayName()} hang on the rows of {type.DisplayName()} to remove; remove them "
                        + $"first.");
            }
        }
    }

    private static Task<int> DeleteAsync<TEntity>(ProjectsDbContext context, List<Guid> keys, CancellationToken cancellationToken)
        where TEntity : Entity =>
        context.Set<TEntity>().Where(row => keys.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);

    private static Task<bool> HasDependentsAsync<TEntity>(
        ProjectsDbContext context, string key, List<Guid?> above, CancellationToken cancellationToken)
        where TEntity : Entity =>
        context.Set<TEntity>().AnyAsync(row => above.Contains(EF.Property<Guid?>(row, key)), cancellationToken);

    private static Task<T> Call<T>(MethodInfo method, IEntityType type, params object[] arguments) =>
        (Task<T>?)method.MakeGenericMethod(type.ClrType)
            .Invoke(null, arguments) ?? throw new InvalidOperationException("A statement has a task.");

    private static MethodInfo Method(string name) =>
        typeof(BulkRows).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(name);

    private static IEntityType TypeOf(ProjectsDbContext context, Entity row) =>
        context.Model.FindEntityType(row.GetType()) ?? throw new InvalidOperationException($"{row.GetType().Name} is no table.");
}
