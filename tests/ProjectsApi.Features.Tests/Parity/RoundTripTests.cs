using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>On PostgreSQL the lists of one step share a connection and a round trip.</summary>
public sealed class RoundTripTests
{
    private const string Lists =
        "investmentMilestones { totalCount nodes { name } } scheduleNodes { nodes { name } } safetyChecks(first: 1) { nodes { id } } "
            + "jobTargets { nodes { plannedJobs } }";

    [SkippableFact]
    public async Task The_lists_of_a_project_are_read_on_one_connection_and_each_statement_is_announced()
    {
        var connections = new Connections();
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase(connections));
        var project = await api.HasProjectAsync("A", _ => { });
        await api.HasMilestoneAsync(project, "first", new(2023, 1, 1));
        connections.Opened = 0;

        var run = (await api.RunAsync($"{{ projectById(id: \"{TestApi.IdOf(project)}\") {{ name {Lists} }} }}")).WithoutErrors();

        Assert.Equal(2, connections.Opened);
        Assert.Equal(6, run.Sql.Count);
        Assert.Equal(6, run.Sql.Distinct().Count());
        Assert.Equal("first", run.At("projectById.investmentMilestones.nodes.0.name")?.ToString());
        Assert.Equal("1", run.At("projectById.investmentMilestones.totalCount")?.ToString());
    }

    [SkippableFact]
    public async Task A_statement_that_breaks_costs_its_own_field_and_no_other()
    {
        var breaks = new BreaksScheduleNodes();
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase(breaks));
        var project = await api.HasProjectAsync("A", _ => { });
        await api.HasMilestoneAsync(project, "first", new(2023, 1, 1));
        breaks.IsOn = true;

        var run = await api.RunBrokenAsync($"{{ projectById(id: \"{TestApi.IdOf(project)}\") {{ name {Lists} }} }}");

        Assert.Equal("""["projectById","scheduleNodes"]""", run.SingleError["path"]?.ToJsonString());
        Assert.Null(run.At("projectById.scheduleNodes"));
        Assert.Equal("first", run.At("projectById.investmentMilestones.nodes.0.name")?.ToString());
        Assert.Equal("[]", run.At("projectById.jobTargets.nodes")?.ToJsonString());
    }

    [SkippableFact]
    public async Task A_statement_that_breaks_before_it_is_sent_is_the_fault_that_is_told()
    {
        var refusal = new RefusesPages();
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase(refusal));
        await api.HasProjectAsync("A", _ => { });
        refusal.IsOn = true;

        // The page and its count are sent together; the page, which opens the connection, never gets there.
        var broken = await Assert.ThrowsAsync<InvalidOperationException>(() => api.RunAsync("{ projects { totalCount nodes { name } } }"));

        Assert.Equal("no pages", broken.InnerException?.Message);
    }

    private sealed class Connections : DbConnectionInterceptor
    {
        private int _opened;

        public int Opened
        {
            get => _opened;
            set => _opened = value;
        }

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            // EF Core reports an opening that was suppressed, too.
            if (connection.State == ConnectionState.Open)
            {
                Interlocked.Increment(ref _opened);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class RefusesPages : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
            IsOn && result.CommandText.Contains("LIMIT", StringComparison.Ordinal)
                ? throw new InvalidOperationException("no pages")
                : result;
    }

    private sealed class BreaksScheduleNodes : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (IsOn && command.CommandText.Contains("ScheduleNodes", StringComparison.Ordinal))
            {
                command.CommandText = "SELECT 1 / 0";
            }

            return ValueTask.FromResult(result);
        }
    }
}
