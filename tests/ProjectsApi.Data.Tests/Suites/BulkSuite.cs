using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Rows written without the change tracker equal others, in their table and in the log.</summary>
public abstract partial class BulkSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Rows_written_in_bulk_are_stored_and_told_like_those_written_one_by_one()
    {
        var (single, bulk) = (new Register(), new Register());
        await using (var context = database.Open())
        {
            context.AddRange(single.Rows);
            await context.SaveChangesAsync();
        }

        await using (var context = database.Open())
        {
            await AddAsync(context, bulk, more: 0);
        }

        await using var reading = database.Open();
        await ReplayedTables.AssertEqualAsync(reading);
        Assert.Equal(await ToldAsync(reading, single.Node), await ToldAsync(reading, bulk.Node));
        Assert.Equal(await ToldAsync(reading, single.Next), await ToldAsync(reading, bulk.Next));
    }

    [SkippableFact]
    public async Task Many_rows_come_and_go_with_an_entry_for_each()
    {
        var register = new Register();
        await using (var context = database.Open())
        {
            await AddAsync(context, register, more: 1_500);
        }

        await using (var context = database.Open())
        {
            context.Bulk.Remove(
                await context.ScheduleAssignments.Where(assignment => assignment.ProjectId == register.Project.Id).ToListAsync());
            context.Bulk.Remove(await context.ScheduleLinks.Where(link => link.ProjectId == register.Project.Id).ToListAsync());
            context.Bulk.Remove(
                await context.ScheduleNodes.Where(node => node.ProjectId == register.Project.Id)
                    .OrderByDescending(node => node.Ordinal).ToListAsync());
            await context.SaveChangesAsync();
        }

        await using var reading = database.Open();
        var told = await reading.Changes.Where(change => change.ProjectId == register.Project.Id && change.Entity == nameof(ScheduleNode))
            .OrderBy(change => change.Sequence).ToListAsync();
        Assert.Equal(
            (1_502, 1_502),
            (told.Count(change => change.Kind == ChangeKind.Created), told.Count(change => change.Kind == ChangeKind.Removed)));
        Assert.Equal(2, told.Select(change => change.TransactionId).Distinct().Count());
        Assert.False(await reading.ScheduleNodes.AnyAsync(node => node.ProjectId == register.Project.Id));
        await ReplayedTables.AssertEqualAsync(reading);
    }

    [SkippableFact]
    public async Task A_row_that_breaks_a_rule_lets_nothing_in()
    {
        var register = new Register();
        register.Next.Report(new() { Progress = 101 });
        await using var context = database.Open();

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(context, register, more: 0));

        Assert.Equal(SaveFailureKind.Check, SaveFailure.Of(refused)?.Kind);
        await using var reading = database.Open();
        Assert.False(await reading.Projects.AnyAsync(project => project.Id == register.Project.Id));
    }

    [SkippableFact]
    public async Task A_row_that_is_gone_by_now_is_a_lost_race()
    {
        var register = new Register();
        await using var context = database.Open();
        context.Bulk.Remove([register.Next]);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task Who_asks_is_told_how_far_it_is()
    {
        var told = new List<BulkProgress>();
        await using var context = database.Open();
        context.Bulk.Progress = new Told(told);

        await AddAsync(context, new Register(), more: 1_500);

        Assert.Contains(new BulkProgress(nameof(ScheduleNode), 1_000, 1_502), told);
        Assert.Contains(new BulkProgress(nameof(ScheduleNode), 1_502, 1_502), told);
        Assert.Contains(told, progress => progress.Entity == nameof(Change) && progress.Written == progress.Total);
    }

    [SkippableTheory]
    [InlineData(3)]
    [InlineData(130)]
    public async Task Derived_rows_are_inserted_or_updated_by_their_key(int rows)
    {
        var register = new Register();
        await using (var context = database.Open())
        {
            await AddAsync(context, register, more: rows);
        }

        await using var writing = database.Open();
        var nodes = await writing.ScheduleNodes.Where(node => node.ProjectId == register.Project.Id).Select(node => node.Id).ToListAsync();
        await MergeAsync(writing, [.. nodes.Skip(2).Select(node => register.ForecastOf(node, days: 1))]);
        await MergeAsync(writing, [.. nodes.Select(node => register.ForecastOf(node, days: 2.5m))]);

        await using var reading = database.Open();
        var stored = await reading.ScheduleForecasts.Where(f => f.ProjectId == register.Project.Id).ToListAsync();
        Assert.Equal(nodes.Order(), stored.Select(f => f.NodeId).Order());
        Assert.All(stored, forecast => Assert.True(forecast.HasValuesOf(register.ForecastOf(forecast.NodeId, days: 2.5m))));
    }

    private static Task MergeAsync(ProjectsDbContext context, IReadOnlyList<ScheduleForecast> rows) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.MergeDerivedAsync(rows, CancellationToken.None);
            await transaction.CommitAsync();
        });

    private static async Task AddAsync(ProjectsDbContext context, Register register, int more)
    {
        context.AddRange(register.Rows.Where(row => row is not (ScheduleNode or ScheduleLink or ScheduleAssignment)));
        context.Bulk.Add([register.Node, register.Next, .. Enumerable.Range(3, more).Select(ordinal => NodeOf(register, ordinal))]);
        context.Bulk.Add(register.Rows.OfType<ScheduleLink>());
        context.Bulk.Add(register.Rows.OfType<ScheduleAssignment>());
        await context.SaveChangesAsync();
    }

    // A value with more places than its column, and an instant finer than the log's.
    private static ScheduleNode NodeOf(Register register, int ordinal) => new()
    {
        ProjectId = register.Project.Id,
        ParentId = register.Node.Id,
        Ordinal = ordinal,
        Name = $"节点 {ordinal}",
        Kind = ScheduleNodeKind.Task,
        DurationDays = 1.00005m,
    };

    private static async Task<string> ToldAsync(ProjectsDbContext context, Entity row)
    {
        var change = await context.Changes.SingleAsync(each => each.EntityId == row.Id);
        return $"{change.Kind} {change.Version} {Key().Replace(change.Fields, "key")}";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Key();

    private sealed class Told(List<BulkProgress> told) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => told.Add(value);
    }
}
