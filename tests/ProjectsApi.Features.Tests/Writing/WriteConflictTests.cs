using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>A write that others are in the way of is tried again within its time, and then told to come again.</summary>
public sealed class WriteConflictTests
{
    private static readonly Exception[] Failures =
    [
        new DbUpdateConcurrencyException("The row was changed meanwhile."),
        new RetryLimitExceededException(
            "Tried often enough.", new DbUpdateException("Not saved.", Postgres(PostgresErrorCodes.DeadlockDetected))),
        new DbUpdateException("Not saved.", Postgres(PostgresErrorCodes.SerializationFailure)),
        new DbUpdateException("Not saved.", new SqliteException("database is locked", SQLitePCL.raw.SQLITE_BUSY)),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_write_that_others_come_before_many_times_gets_through(int failure)
    {
        var (api, lost, officer, target) = await StartAsync();
        await using var register = api;
        (lost.Left, lost.Failure) = (10, () => Failures[failure]);

        var run = await ReportAsync(api, officer, target);

        Assert.Equal("5", run.At("reportJobs.jobTarget.actualJobs")?.ToString());
        Assert.True(lost.Left < 0);
    }

    [Fact]
    public async Task A_write_that_never_gets_through_is_told_to_try_again_before_the_request_runs_out_of_time()
    {
        var (api, lost, officer, target) = await StartAsync();
        await using var register = api;
        var began = api.Clock.GetUtcNow();
        lost.Left = int.MaxValue;
        lost.Failure = () =>
        {
            api.Clock.Advance(TimeSpan.FromSeconds(1));
            return Failures[0];
        };

        var run = await ReportAsync(api, officer, target);

        Assert.Equal("TRY_AGAIN", run.ErrorCode);
        Assert.Contains("Nothing was written; send the request again", run.SingleError["message"]?.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(15), api.Clock.GetUtcNow() - began);
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.JobTargets.Single().Version);
    }

    [Fact]
    public async Task A_fault_that_is_nobodys_competition_is_not_tried_again()
    {
        var (api, lost, officer, target) = await StartAsync();
        await using var register = api;
        (lost.Left, lost.Failure) = (10, () => new DbUpdateException("Not saved.", Postgres(PostgresErrorCodes.InternalError)));

        await api.RunBrokenAsync(Report(target), officer);

        Assert.Equal(9, lost.Left);
    }

    public static TheoryData<string, string> RulesOfTheDatabase { get; } = new()
    {
        { "UNIQUE constraint failed: Phases.ProjectId, Phases.Ordinal",
        "Another row already has the same projectId and ordinal. at input.ordinal" },
        { "UNIQUE constraint failed: People.Email", "Another row already has the same email. at input.email" },
        { "CHECK constraint failed: CK_JobTargets_PlannedJobs_NotNegative",
        "The values violate the rule CK_JobTargets_PlannedJobs_NotNegative of the register. at input.plannedJobs" },
        { "IX_Phases_ProjectId_Ordinal", "Another row already has the same projectId and ordinal. at input.ordinal" },
    };

    [Theory]
    [MemberData(nameof(RulesOfTheDatabase))]
    public async Task A_rule_that_only_the_database_saw_broken_is_told_with_its_columns(string failure, string told)
    {
        var (api, lost, officer, target) = await StartAsync();
        await using var register = api;
        Exception cause = failure.Split(' ')[0] switch
        {
            "UNIQUE" => new SqliteException($"SQLite Error 19: '{failure}'.", 19, 2067),
            "CHECK" => new SqliteException($"SQLite Error 19: '{failure}'.", 19, 275),
            _ => new PostgresException("It was not to be.", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation, constraintName: failure),
        };
        (lost.Left, lost.Failure) = (1, () => new DbUpdateException("Not saved.", cause));

        var run = await api.RunAsync(Report(target), by: officer);

        Assert.Equal(
            told, $"{run.At("reportJobs.errors.0.message")} at "
                + $"{run.At("reportJobs.errors.0.path.0")}.{run.At("reportJobs.errors.0.path.1")}");
    }

    private static PostgresException Postgres(string state) => new("It was not to be.", "ERROR", "ERROR", state);

    private static async Task<(TestApi Api, LostSaves Lost, Person Officer, JobTarget Target)> StartAsync()
    {
        var lost = new LostSaves();
        var api = await TestApi.StartAsync(configure: services => services.AddSingleton<IInterceptor>(lost));
        return (api, lost, await api.HasPersonAsync("王工"), await api.HasJobsAsync(await api.HasProjectAsync("压缩机基地"), 2024, 100));
    }

    private static Task<Run> ReportAsync(TestApi api, Person by, JobTarget target) => api.RunAsync(Report(target), by: by);

    private static string Report(JobTarget target) =>
        $$"""
        mutation { reportJobs(input: { jobTargetId: "{{TestApi.IdOf(target)}}", expectedVersion: 1, actualJobs: 5 }) {
          jobTarget { actualJobs } errors { ... on Error { message path } } } }
        """;
}
