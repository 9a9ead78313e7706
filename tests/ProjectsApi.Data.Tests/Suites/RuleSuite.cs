using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Every CHECK of the model refuses a row that violates only it.</summary>
public abstract class RuleSuite(TestDatabase database)
{
    public static TheoryData<string> RulesFor(DatabaseProvider provider)
    {
        using var context = Offline.Open(provider);
        return [.. Rules(context).Select(c => c.ModelName).Order(StringComparer.Ordinal)];
    }

    [SkippableFact]
    public async Task A_valid_row_of_every_table_is_accepted()
    {
        await using var context = database.Open();

        var rows = new Register().AllRows.ToList();

        var saved = await SaveAsync(context, rows);

        Assert.Equal(rows.Count, saved);
        var tables = context.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t != typeof(ChangeClock));
        Assert.Empty(tables.Except(rows.Select(r => r.GetType())));
    }

    /// <remarks>The class of each provider lists its own constraints.</remarks>
    protected async Task RefusesAsync(string rule)
    {
        await using var probe = database.Open();
        var constraint = Rules(probe).Single(c => c.ModelName == rule);
        var violations = Violation.OfTwoColumns(rule) is null ? Violation.Of(constraint).ToList() : [[]];

        foreach (var violation in violations)
        {
            await using var context = database.Open();
            var rows = new Register().AllRows.ToList();
            var broken = context.Entry(rows.First(r => r.GetType() == constraint.EntityType.ClrType));
            Break(broken, rule, violation);

            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(context, rows));

            // A server may change the case of the names in its message.
            Assert.Contains(rule, refused.InnerException?.Message, StringComparison.OrdinalIgnoreCase);
        }

        Assert.NotEmpty(violations);
    }

    private static void Break(EntityEntry row, string rule, (string Column, object? Value)[] violation)
    {
        if (Violation.OfTwoColumns(rule) is { } same)
        {
            row.Property(same.Column).CurrentValue = row.Property(same.Other).CurrentValue;
        }

        foreach (var (name, value) in violation)
        {
            row.Property(name).CurrentValue = value;
        }
    }

    private static Task<int> SaveAsync(ProjectsDbContext context, IEnumerable<object> rows)
    {
        context.AddRange(rows);
        return context.SaveChangesAsync();
    }

    // The runtime model has no constraints.
    private static IEnumerable<ICheckConstraint> Rules(ProjectsDbContext context) =>
        context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetCheckConstraints());
}
