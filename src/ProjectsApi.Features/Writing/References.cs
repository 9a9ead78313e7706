using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Counts the rows that refer to a row without cascade delete, by the foreign keys of the model.</summary>
internal static class References
{
    private static readonly MethodInfo CountRows = typeof(References)
        .GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new MissingMethodException(nameof(CountAsync));

    /// <summary>Adds an error if other rows refer to a row to remove.</summary>
    /// <param name="write">The write.</param>
    /// <param name="row">Row to remove.</param>
    /// <param name="member">Input member of the row.</param>
    /// <param name="message">Makes the message from the counts, such as <c>2 Project, 1 RoleGrant</c>.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public static async Task RefuseAsync(
        WriteContext write, Entity row, string member, Func<Wording, Wording> message, CancellationToken cancellationToken)
    {
        if (await ToAsync(write, row, cancellationToken) is { Count: > 0 } uses)
        {
            var words = uses.Select(WordsOf).Aggregate((left, right) => $"{left}, {right}");
            write.AddError(new InUseError(message(words), uses, UserError.At(member)));
        }
    }

    private static Wording WordsOf(RowUse use) => $"{use.Count} {RowNames.Of(use.Entity)}";

    // Counts by type, in the order of names.
    private static async Task<IReadOnlyList<RowUse>> ToAsync(WriteContext write, Entity row, CancellationToken cancellationToken)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in write.Database.Entry(row).Metadata.GetReferencingForeignKeys()
            .Where(key => key.DeleteBehavior != DeleteBehavior.Cascade))
        {
            var type = key.DeclaringEntityType.ClrType;
            var count = await ((Task<int>?)CountRows.MakeGenericMethod(type)
                .Invoke(null, [write.Database, key.Properties[0].Name, row.Id, cancellationToken])
                ?? throw new InvalidOperationException("The count returned no task."));
            if (count > 0)
            {
                uses[type.Name] = uses.GetValueOrDefault(type.Name) + count;
            }
        }

        return [.. uses.OrderBy(use => use.Key, StringComparer.Ordinal).Select(use => new RowUse(use.Key, use.Value))];
    }

    private static Task<int> CountAsync<TEntity>(ProjectsDbContext database, string key, Guid row, CancellationToken cancellationToken)
        where TEntity : Entity =>
        database.Set<TEntity>().CountAsync(e => EF.Property<Guid?>(e, key) == row, cancellationToken);
}
