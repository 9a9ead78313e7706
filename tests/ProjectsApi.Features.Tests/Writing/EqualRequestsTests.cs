using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>Two equal requests at once get one answer, also when the first is committed while the second is halfway.</summary>
public sealed class EqualRequestsTests
{
    private const string Code = "2304-410171-04-01-789012";

    [SkippableFact]
    public async Task The_second_one_finds_the_version_that_the_first_one_made()
    {
        var (api, first, person) = await StartAsync("FROM \"JobTargets\"");
        await using var register = api;
        var target = await api.HasJobsAsync(await api.HasProjectAsync("压缩机基地"), 2024, 100);

        await SendTwiceAsync(
            api, first, person, "reportJobs", $"jobTargetId: \"{TestApi.IdOf(target)}\", expectedVersion: 1, actualJobs: 20",
            "jobTarget { version actualJobs }");
    }

    [SkippableFact]
    public async Task The_second_one_finds_that_the_first_one_removed_its_row()
    {
        var (api, first, person) = await StartAsync("FROM \"Phases\"");
        await using var register = api;
        var phase = await api.HasPhaseAsync(await api.HasProjectAsync("压缩机基地"), 1);

        await SendTwiceAsync(
            api, first, person, "removePhase", $"phaseId: \"{TestApi.IdOf(phase)}\", expectedVersion: 1", "removed { typeName }");
    }

    [SkippableFact]
    public async Task The_second_one_breaks_a_rule_of_the_database_because_of_the_first_one()
    {
        var (api, first, person) = await StartAsync("INSERT INTO \"Projects\"");
        await using var register = api;

        await SendTwiceAsync(
            api, first, person, "createProject", $"name: \"压缩机基地\", category: INDUSTRY, code: \"{Code}\"", "project { version code }");
    }

    [SkippableFact]
    public async Task The_second_one_finds_all_of_its_rows_wrong_and_would_keep_an_empty_answer()
    {
        var (api, first, person) = await StartAsync("FROM \"InvestmentMilestones\"");
        await using var register = api;
        var milestone = await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机基地"), "节点", new(2024, 4, 1));

        await SendTwiceAsync(
            api,
            first,
            person,
            "reportInvestmentMilestones",
            $"errorPolicy: REJECT_FAILED, items: [{{ investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: 1, "
                + $"forecastOn: \"2024-05-01\" }}]",
            "investmentMilestones { version forecastOn }");
    }

    private static async Task<(TestApi Api, FirstRequest First, Person Person)> StartAsync(string statement)
    {
        var first = new FirstRequest(statement);
        // SQLite runs writes one after the other from their first statement on, so that none is ever halfway.
        var api = await TestApi.StartAsync(
            database: new PostgreSqlDatabase(), configure: services => services.AddSingleton<IInterceptor>(first));
        return (api, first, await api.HasPersonAsync("王工"));
    }

    private static async Task SendTwiceAsync(TestApi api, FirstRequest first, Person by, string mutation, string input, string result)
    {
        first.Send = SendAsync;

        var second = await SendAsync();

        Assert.Null(first.Answer?.At($"{mutation}.errors"));
        Assert.Equal(first.Answer?.Raw, second.Raw);
        await using var database = await api.OpenAsync();
        Assert.Equal(1, await database.IdempotentAnswers.CountAsync());

        Task<Run> SendAsync() => WriteVerbs.WriteAsync(api, by, mutation, $"{input}, idempotencyKey: \"k\"", result);
    }

    /// <summary>Runs the first request from its beginning to its commit, just before the second one executes a statement.</summary>
    private sealed class FirstRequest(string statement) : DbCommandInterceptor
    {
        public Func<Task<Run>>? Send { get; set; }

        public Run? Answer { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (Send is { } send && command.CommandText.Contains(statement, StringComparison.Ordinal))
            {
                Send = null;
                Answer = await send();
            }

            return result;
        }
    }
}
