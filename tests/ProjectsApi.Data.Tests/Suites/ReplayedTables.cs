using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Rows of the register from its tables and from its log.</summary>
public static class ReplayedTables
{
    /// <summary>Every row as one line, "Type: column=value …".</summary>
    public static async Task<IReadOnlyList<string>> StoredAsync(ProjectsDbContext context)
    {
        var lines = new List<string>();
        foreach (var type in context.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)))
        {
            var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])?.MakeGenericMethod(type.ClrType).Invoke(context, []);
            await foreach (var row in (IAsyncEnumerable<object>)((IQueryable<object>?)set
                ?? throw new InvalidOperationException(type.Name)))
            {
                lines.Add(Line(type, [.. type.GetProperties().Select(p => p.GetGetter().GetClrValue(row))]));
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public static async Task<IReadOnlyList<string>> ReplayedAsync(ProjectsDbContext context)
    {
        var replay = new ChangeReplay(context.Model);
        foreach (var change in await context.Changes.Where(c => c.Sequence > 0).OrderBy(c => c.Sequence).ToListAsync())
        {
            replay.Apply(change);
        }

        return [.. replay.Rows.Select(row => Line(row.Type, row.Values)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Compares the two and returns the number of rows.</summary>
    public static async Task<int> AssertEqualAsync(ProjectsDbContext context)
    {
        var stored = await StoredAsync(context);
        Assert.Equal(stored, await ReplayedAsync(context));
        return stored.Count;
    }

    private static string Line(IEntityType type, object?[] values) =>
        $"{type.ClrType.Name}: {string.Join(' ', type.GetProperties().Zip(values, (p, v) => $"{p.Name}={Text(v)}"))}";

    private static string? Text(object? value) => value switch
    {
        DateTime instant => $"{instant:O}",
        // 1.0 and 1.0000 are one number.
        decimal number => number.ToString("0.############################", null),
        _ => $"{value}",
    };
}
