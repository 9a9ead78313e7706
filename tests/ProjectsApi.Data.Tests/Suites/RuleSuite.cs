using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Every CHECK of the model is seen to refuse a row that breaks it and nothing else.</summary>
public abstract class RuleSuite(TestDatabase database)
{
    public static TheoryData<string> RulesFor(DatabaseProvider provider)
    {
        using var context = Offline.Open(provider);
        return [.. Rules(context).Select(c => c.ModelName).Order()];
    }

    [SkippableFact]
    public async Task A_valid_row_of_every_table_is_accepted()
    {
        await using var context = database.Open();

        var saved = await SaveAsync(context, new Register().Rows);

        Assert.Equal(14, saved);
    }

    /// <remarks>Each provider's class names its own rules, because some are only for it.</remarks>
    protected async Task RefusesAsync(string rule)
    {
        await using var probe = database.Open();
        var constraint = Rules(probe).Single(c => c.ModelName == rule);
        var violations = IsOwnKey(rule) ? [[]] : Violation.Of(constraint).ToList();

        foreach (var violation in violations)
        {
            await using var context = database.Open();
            var rows = new Register().Rows.ToList();
            var broken = context.Entry(rows.First(r => r.GetType() == constraint.EntityType.ClrType));
            Break(broken, rule, violation);

            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(context, rows));

            Assert.Contains(rule, refused.InnerException?.Message, StringComparison.Ordinal);
        }

        Assert.NotEmpty(violations);
    }

    private static bool IsOwnKey(string rule) => rule.EndsWith("_NotItself", StringComparison.Ordinal);

    private static void Break(EntityEntry row, string rule, (string Column, object? Value)[] violation)
    {
        if (IsOwnKey(rule) && row.Metadata.FindProperty("ParentId") is { } parent)
            row.Property(parent.Name).CurrentValue = row.Property("Id").CurrentValue;
        else if (IsOwnKey(rule))
            row.Property("SuccessorId").CurrentValue = row.Property("PredecessorId").CurrentValue;
        foreach (var (column, value) in violation)
            row.Property(column).CurrentValue = value;
    }

    private static Task<int> SaveAsync(ProjectsDbContext context, IEnumerable<Entity> rows)
    {
        context.AddRange(rows);
        return context.SaveChangesAsync();
    }

    // The model that queries use has forgotten the rules.
    private static IEnumerable<ICheckConstraint> Rules(ProjectsDbContext context) =>
        context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetCheckConstraints());
}
