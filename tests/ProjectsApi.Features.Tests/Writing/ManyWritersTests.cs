using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>Many write one row at once: what was acknowledged is in the history exactly once, and nobody gets a masked error.</summary>
public sealed class ManyWritersTests
{
    private const int Writers = 12;
    private const int WritesEach = 10;

    [Fact]
    public Task Who_expects_no_version_gets_through_on_sqlite() => IncrementAsync(new SqliteFile());

    [SkippableFact]
    public Task Who_expects_no_version_gets_through_on_postgresql() => IncrementAsync(new PostgreSqlDatabase());

    [Fact]
    public Task Who_expects_a_version_is_told_both_values_and_gets_through_with_the_current_one_on_sqlite() =>
        ReportAsync(new SqliteFile());

    [SkippableFact]
    public Task Who_expects_a_version_is_told_both_values_and_gets_through_with_the_current_one_on_postgresql() =>
        ReportAsync(new PostgreSqlDatabase());

    [SkippableFact]
    public Task Who_waits_for_the_turn_of_the_project_and_who_does_not_all_get_through_on_postgresql() =>
        IncrementAsync(new PostgreSqlDatabase(), (write, target, token) => write.LockProjectAsync(target.ProjectId, token), oneIn: 3);

    // They take the lock of the log before that of the row, the others after it: the database ends such a knot by turning one away.
    [SkippableFact]
    public Task Who_writes_alone_and_who_does_not_all_get_through_on_postgresql() =>
        IncrementAsync(new PostgreSqlDatabase(), (write, _, token) => write.LockChangeLogAsync(token), oneIn: 40);

    private static async Task IncrementAsync(
        TestDatabase where, Func<WriteContext, JobTarget, CancellationToken, Task>? waitAsync = null, int oneIn = int.MaxValue)
    {
        var writes = 0;
        await using var api = await TestApi.StartAsync(database: where);
        var (officer, target) = (await api.HasPersonAsync("王工"), await HasTargetAsync(api));
        var request = new WriteRequest(
            "increment", Viewer.Everywhere(officer.Id, officer.Name, Role.Administrator), "test", null, "", ValidateOnly: false,
            new Dictionary<string, object?>());

        await AllAtOnceAsync(api, target, async () =>
        {
            var payload = await api.Get<MutationRunner>()
                .RunAsync<JobTarget>(request, api.Get<Row<JobTarget>>().Whole, async (write, token) =>
            {
                if (waitAsync is not null && Interlocked.Increment(ref writes) % oneIn == 0)
                {
                    await waitAsync(write, target, token);
                }

                var row = await write.FindAsync<JobTarget>(target.Id, "jobTargetId", token);
                if (row is not null)
                {
                    row.ActualJobs++;
                }

                return row;
            }, CancellationToken.None);
            Assert.Null(payload.Errors);
            return Assert.IsType<JobTarget>(payload.Result).ActualJobs ?? 0;
        });
    }

    private static async Task ReportAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var (officer, target) = (await api.HasPersonAsync("王工"), await HasTargetAsync(api));

        await AllAtOnceAsync(api, target, async () =>
        {
            var (version, jobs) = (1L, 0);
            while (true)
            {
                var wanted = $"{jobs + 1}";
                var run = await api.WriteWithConflictsAsync(
                    officer, "reportJobs", $"jobTargetId: \"{TestApi.IdOf(target)}\", expectedVersion: {version}, actualJobs: {wanted}",
                    "jobTarget { actualJobs }");
                if (run.At("reportJobs.jobTarget.actualJobs") is { } done)
                {
                    return (int)done;
                }

                Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], run.Mistakes("reportJobs"));
                Assert.Equal(wanted, run.At("reportJobs.errors.0.yours.0.value")?.ToString());
                Assert.Equal(["actualJobs"], run.Each("reportJobs.errors.0.theirs", "field"));
                version = (long)(run.At("reportJobs.errors.0.currentVersion") ?? 0);
                jobs = int.Parse(run.At("reportJobs.errors.0.theirs.0.value")?.ToString() ?? "", CultureInfo.InvariantCulture);
            }
        });
    }

    private static async Task<JobTarget> HasTargetAsync(TestApi api) =>
        await api.HasJobsAsync(await api.HasProjectAsync("压缩机基地"), 2024, 100, t => t.ActualJobs = 0);

    /// <summary>Lets every writer write, each answering with the number that it brought the row to.</summary>
    private static async Task AllAtOnceAsync(TestApi api, JobTarget target, Func<Task<int>> writeAsync)
    {
        var told = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            var mine = new List<int>();
            while (mine.Count < WritesEach)
            {
                mine.Add(await writeAsync());
            }

            return mine;
        })));

        var counted = Enumerable.Range(1, Writers * WritesEach).ToList();
        Assert.Equal(counted, told.SelectMany(mine => mine).Order());
        await using var database = await api.OpenAsync();
        var history = await database.Changes.Where(c => c.EntityId == target.Id && c.Kind == ChangeKind.Updated)
            .OrderBy(c => c.Sequence).ToListAsync();
        Assert.Equal(
            counted, history.Select(
                c => ChangedFields.Read(c.Fields).Single(field => field.Name == nameof(JobTarget.ActualJobs)).After?.GetInt32() ?? 0));
        Assert.Equal(counted.Select(n => n + 1L), history.Select(c => c.Version));
    }
}
