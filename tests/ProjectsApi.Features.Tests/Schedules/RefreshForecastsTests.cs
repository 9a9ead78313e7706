using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>The recomputation works in slices, on one node, beside other writers.</summary>
public sealed class RefreshForecastsTests
{
    [Fact]
    public Task A_slice_takes_as_many_statements_for_many_projects_as_for_few_on_sqlite() => CountStatementsAsync(new SqliteFile());

    [SkippableFact]
    public Task A_slice_takes_as_many_statements_for_many_projects_as_for_few_on_postgresql() =>
        CountStatementsAsync(new PostgreSqlDatabase());

    [Fact]
    public async Task Projects_are_due_when_a_light_changes_and_not_before()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 4, 1));
        await HasProjectAsync(api, "逾期", new(2023, 4, 12));
        await HasProjectAsync(api, "在建", new(2024, 4, 12));
        var refresh = NodeOf(api);
        Assert.Equal(2, await refresh.CountDueAsync(CancellationToken.None));
        await refresh.HandleAsync(null, CancellationToken.None);

        var due = new List<int>();
        for (var day = 0; day < 14; day++)
        {
            due.Add(await refresh.CountDueAsync(CancellationToken.None));
            api.Clock.Advance(TimeSpan.FromDays(1));
        }

        // The 13th is one day late.
        Assert.Equal([.. Enumerable.Repeat(0, 12), 1, 1], due);
    }

    [Fact]
    public async Task One_of_two_nodes_works_until_its_lease_ends_or_expires()
    {
        await using var api = await TestApi.StartAsync();
        var (one, other) = (NodeOf(api), NodeOf(api));
        await HasProjectAsync(api, "甲", new(2024, 4, 12));

        Assert.True(await one.TakeLeaseAsync(CancellationToken.None));
        Assert.False(await other.TakeLeaseAsync(CancellationToken.None));
        Assert.True((await other.HandleAsync(null, CancellationToken.None)).IsLost);
        Assert.Equal(1, await other.CountDueAsync(CancellationToken.None));
        Assert.Equal(1, (await one.HandleAsync(null, CancellationToken.None)).Computed);
        await one.EndLeaseAsync(CancellationToken.None);
        Assert.True(await other.TakeLeaseAsync(CancellationToken.None));
        Assert.False(await one.TakeLeaseAsync(CancellationToken.None));

        api.Clock.Advance(RefreshForecasts.LeaseLength);

        Assert.True(await one.TakeLeaseAsync(CancellationToken.None));
        Assert.False(await other.TakeLeaseAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Another_node_continues_with_what_a_killed_one_has_left()
    {
        var hook = new BeforeTransaction();
        await using var api = await TestApi.StartAsync(configure: services => services.AddSingleton<IInterceptor>(hook));
        await HasProjectAsync(api, "甲", new(2024, 4, 12));
        var killed = NodeOf(api);
        await killed.HandleAsync(null, CancellationToken.None);
        await HasProjectAsync(api, "乙", new(2024, 4, 12));
        hook.Action = () => throw new OperationCanceledException();

        await Assert.ThrowsAsync<OperationCanceledException>(() => killed.HandleAsync(null, CancellationToken.None));
        api.Clock.Advance(RefreshForecasts.LeaseLength);
        var slice = await NodeOf(api).HandleAsync(null, CancellationToken.None);

        Assert.Equal((1, 0), (slice.Computed, slice.Skipped));
        await using var database = await api.OpenAsync();
        Assert.Equal((2, 2), (await database.ScheduleForecasts.CountAsync(), await database.ScheduleComputations.CountAsync()));
    }

    [Fact]
    public Task A_write_during_the_computation_keeps_its_own_forecasts_on_sqlite() => WriteMeanwhileAsync(new SqliteFile());

    [SkippableFact]
    public Task A_write_during_the_computation_keeps_its_own_forecasts_on_postgresql() => WriteMeanwhileAsync(new PostgreSqlDatabase());

    [SkippableFact]
    public async Task A_project_in_the_hands_of_another_writer_is_left_for_the_next_round_on_postgresql()
    {
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase());
        var held = await HasProjectAsync(api, "甲", new(2024, 4, 12));
        await HasProjectAsync(api, "乙", new(2024, 4, 12));
        var refresh = NodeOf(api);

        var slice = await api.Get<UnitOfWork>().RunAsync(
            ChangeAuthor.System,
            async (writer, token) =>
            {
                await ProjectLock.LockProjectAsync(writer, held.Id, token);
                return (await refresh.HandleAsync(null, token), true);
            },
            CancellationToken.None);

        Assert.Equal((1, 1), (slice.Computed, slice.Skipped));
        Assert.Equal(1, (await refresh.HandleAsync(null, CancellationToken.None)).Computed);
    }

    private static async Task WriteMeanwhileAsync(TestDatabase where)
    {
        var hook = new BeforeTransaction();
        await using var api = await TestApi.StartAsync(
            database: where, configure: services => services.AddSingleton<IInterceptor>(hook));
        var planner = await api.HasPersonAsync("钱工");
        var project = await HasProjectAsync(api, "甲", new(2024, 4, 12));
        await using var database = await api.OpenAsync();
        var node = await database.ScheduleNodes.SingleAsync(n => n.ProjectId == project.Id);
        // The slice has been computed and not yet written.
        hook.Action = () => api.UpdateNodeAsync(planner, node, "durationDays: 9");

        var slice = await NodeOf(api).HandleAsync(null, CancellationToken.None);

        Assert.Equal((0, 1), (slice.Computed, slice.Skipped));
        Assert.Equal(new DateOnly(2024, 4, 18), (await database.ScheduleForecasts.SingleAsync()).EarlyFinish);
        Assert.Equal(0, await NodeOf(api).CountDueAsync(CancellationToken.None));
    }

    private static async Task CountStatementsAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var statements = api.Get<IEnumerable<IInterceptor>>().OfType<StatementLog>().Single();
        var counts = new List<int>();
        foreach (var projects in new[] { 2, 20 })
        {
            for (var number = 0; number < projects; number++)
            {
                await HasProjectAsync(api, $"项目{projects}.{number}", new(2024, 4, 12));
            }

            statements.Take();
            Assert.Equal(projects, (await NodeOf(api).HandleAsync(null, CancellationToken.None)).Computed);
            counts.Add(statements.Take().Count);
            api.Clock.Advance(RefreshForecasts.LeaseLength);
        }

        await using var database = await api.OpenAsync();
        await database.ScheduleComputations.ExecuteDeleteAsync();
        statements.Take();
        Assert.Equal(22, (await NodeOf(api).HandleAsync(null, CancellationToken.None)).Computed);
        var unchanged = statements.Take();

        // Four of them renew the progress of the projects.
        Assert.InRange(counts[0], 1, 17);
        Assert.Equal(counts[0], counts[1]);
        Assert.Equal(counts[0] - 1, unchanged.Count);
        Assert.DoesNotContain(unchanged, statement => statement.Contains("INTO \"ScheduleForecasts\"", StringComparison.Ordinal));
    }

    private static RefreshForecasts NodeOf(TestApi api) =>
        new(api.Get<IDbContextFactory<ProjectsDbContext>>(), api.Get<UnitOfWork>(), api.Get<TimeProvider>());

    private static async Task<Project> HasProjectAsync(TestApi api, string name, DateOnly finish)
    {
        var project = await api.HasProjectAsync(name);
        await api.HasNodeAsync(
            project, 1, "桩基", n => (n.PlannedStart, n.PlannedFinish, n.DurationDays) = (finish.AddDays(-4), finish, 5m));
        return project;
    }

    /// <summary>Runs something once before the next transaction begins.</summary>
    private sealed class BeforeTransaction : DbTransactionInterceptor
    {
        public Func<Task>? Action { get; set; }

        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default)
        {
            var action = Action;
            Action = null;
            await (action?.Invoke() ?? Task.CompletedTask);
            return result;
        }
    }
}
