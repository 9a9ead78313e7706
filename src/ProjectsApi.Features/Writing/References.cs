using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>What still refers to a row and does not go with it, by the keys of the model: a new table is found without a line
/// here.</summary>
internal static class References
{
    private static readonly MethodInfo CountRows = typeof(References)
        .GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new MissingMethodException(nameof(CountAsync));

    /// <returns>Kinds that refer to it, by name; empty when the row may go.</returns>
    public static async Task<IReadOnlyList<RowUse>> ToAsync(WriteContext write, Entity row, CancellationToken cancellationToken)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in write.Database.Entry(row).Metadata.GetReferencingForeignKeys()
            .Where(key => key.DeleteBehavior != DeleteBehavior.Cascade))
        {
            var type = key.DeclaringEntityType.ClrType;
            var count = await ((Task<int>?)CountRows.MakeGenericMethod(type)
                .Invoke(null, [write.Database, key.Properties[0].Name, row.Id, cancellationToken])
                ?? throw new InvalidOperationException("A key has rows."));
            if (count > 0)
            {
                uses[type.Name] = uses.GetValueOrDefault(type.Name) + count;
            }
        }

        return [.. uses.OrderBy(use => use.Key, StringComparer.Ordinal).Select(use => new RowUse(use.Key, use.Value))];
    }

    /// <summary>The uses as words: <c>2 Project, 1 RoleGrant</c>.</summary>
    public static string Text(IEnumerable<RowUse> uses) => string.Join(", ", uses.Select(use => $"{use.Count} {use.Entity}"));

    private static Task<int> CountAsync<TEntity>(ProjectsDbContext database, string key, Guid row, CancellationToken cancellationToken)
        where TEntity : Entity =>
        database.Set<TEntity>().CountAsync(e => EF.Property<Guid?>(e, key) == row, cancellationToken);
}
