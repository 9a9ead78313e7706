using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>A key is remembered for seven days, forgotten after them, and good for another write then.</summary>
public sealed class ReusedKeyTests
{
    private static readonly TimeSpan SevenDays = TimeSpan.FromDays(7);

    [Fact]
    public async Task A_key_gets_its_first_answer_for_seven_days_and_stands_for_another_write_afterwards()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, target) = (await api.HasPersonAsync("王工"), await HasTargetAsync(api));

        var first = await ReportAsync(api, officer, target, 1, 10);
        api.Clock.Advance(SevenDays);
        var onTheLastDay = await ReportAsync(api, officer, target, 1, 10);
        api.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var afterwards = await ReportAsync(api, officer, target, 2, 20);
        var again = await ReportAsync(api, officer, target, 2, 20);

        Assert.Equal(first.Raw, onTheLastDay.Raw);
        Assert.Equal("20", afterwards.At("reportJobs.jobTarget.actualJobs")?.ToString());
        Assert.Equal(afterwards.Raw, again.Raw);
        Assert.Equal(1, await AnswersAsync(api));
    }

    [Fact]
    public async Task The_sweep_forgets_what_has_expired_and_nothing_else()
    {
        await using var api = await TestApi.StartAsync();
        var (officer, target) = (await api.HasPersonAsync("王工"), await HasTargetAsync(api));
        await ReportAsync(api, officer, target, 1, 10, "old");
        api.Clock.Advance(SevenDays);
        await ReportAsync(api, officer, target, 2, 20, "new");

        Assert.Equal(0, await api.Get<RemoveExpiredAnswers>().HandleAsync(CancellationToken.None));
        api.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await api.Get<RemoveExpiredAnswers>().HandleAsync(CancellationToken.None));

        await using var database = await api.OpenAsync();
        Assert.Equal(["new"], database.IdempotentAnswers.Select(a => a.Key));
    }

    [SkippableFact]
    public async Task A_key_is_used_again_while_the_sweep_takes_its_old_answer_away()
    {
        var sweep = new SweepBeforeWayIsMade();
        await using var api = await TestApi.StartAsync(
            database: new PostgreSqlDatabase(), configure: services => services.AddSingleton<IInterceptor>(sweep));
        var (officer, target) = (await api.HasPersonAsync("王工"), await HasTargetAsync(api));
        await ReportAsync(api, officer, target, 1, 10);
        api.Clock.Advance(SevenDays + TimeSpan.FromDays(1));
        sweep.Forget = api.Get<RemoveExpiredAnswers>();

        var run = await ReportAsync(api, officer, target, 2, 20);

        Assert.Equal(1, sweep.Forgotten);
        Assert.Equal("20", run.At("reportJobs.jobTarget.actualJobs")?.ToString());
        Assert.Equal(1, await AnswersAsync(api));
    }

    [Fact]
    public Task Keys_are_used_again_by_two_at_once_in_the_middle_of_sweeps_on_sqlite() => ReuseAsync(new SqliteFile());

    [SkippableFact]
    public Task Keys_are_used_again_by_two_at_once_in_the_middle_of_sweeps_on_postgresql() => ReuseAsync(new PostgreSqlDatabase());

    private static async Task ReuseAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var officer = await api.HasPersonAsync("王工");
        var targets = new List<JobTarget>();
        for (var year = 2001; year <= 2012; year++)
        {
            targets.Add(await api.HasJobsAsync(await api.HasProjectAsync($"{year}"), year, 100));
            await ReportAsync(api, officer, targets[^1], 1, 10, $"{year}");
        }

        api.Clock.Advance(SevenDays + TimeSpan.FromDays(1));
        using var done = new CancellationTokenSource();
        var sweeping = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await api.Get<RemoveExpiredAnswers>().HandleAsync(CancellationToken.None);
                await Task.Delay(1);
            }
        })));
        // Twice at once, as a client that lost patience sends it.
        var runs = await Task.WhenAll(targets.SelectMany(target => new[] { target, target })
            .Select(target => Task.Run(() => ReportAsync(api, officer, target, 2, 20, $"{target.Year}"))));
        await done.CancelAsync();
        await sweeping;

        Assert.All(
            runs, run => Assert.Equal("""{"data":{"reportJobs":{"jobTarget":{"version":3,"actualJobs":20},"errors":null}}}""", run.Raw));
        Assert.Equal(targets.Count, await AnswersAsync(api));
    }

    private static async Task<JobTarget> HasTargetAsync(TestApi api) =>
        await api.HasJobsAsync(await api.HasProjectAsync("压缩机基地"), 2024, 100);

    private static Task<Run> ReportAsync(TestApi api, Person by, JobTarget target, int version, int jobs, string key = "k") => api.RunAsync(
        $$"""
        mutation { reportJobs(input: { jobTargetId: "{{TestApi.IdOf(target)}}",
          expectedVersion: {{version}}, actualJobs: {{jobs}}, idempotencyKey: "{{key}}" }) {
          jobTarget { version actualJobs } errors { ... on Error { code message } } } }
        """,
        by: by);

    private static async Task<int> AnswersAsync(TestApi api)
    {
        await using var database = await api.OpenAsync();
        return await database.IdempotentAnswers.CountAsync();
    }

    /// <summary>Lets the sweep do its work at the worst moment: after a write has seen the old answer and before it makes way for the new
    /// one.</summary>
    private sealed class SweepBeforeWayIsMade : DbCommandInterceptor
    {
        public RemoveExpiredAnswers? Forget { get; set; }

        public int Forgotten { get; private set; }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Forget is { } forget && command.CommandText.StartsWith("DELETE FROM \"IdempotentAnswers\"", StringComparison.Ordinal))
            {
                Forget = null;
                Forgotten = await forget.HandleAsync(cancellationToken);
            }

            return result;
        }
    }
}
