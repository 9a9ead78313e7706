using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Milestones;

public sealed class MilestoneReportTests
{
    [Fact]
    public async Task A_report_is_shown_as_reported_until_another_person_confirms_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, chief) = (await api.HasPersonAsync("王工"), await api.HasPersonAsync("李处"));
        var milestone = await HasMilestoneAsync(api);

        var reported = await ReportAsync(
            api, milestone, 1, "actualOn: \"2024-03-10\", paidAmount: { amount: 1.5, unit: YI_YUAN }", officer);
        var alone = await ConfirmAsync(api, milestone, 2, officer);
        var confirmed = await ConfirmAsync(api, milestone, 2, chief);

        Snapshot.Match(reported.ResponseAndWriteSql);
        Assert.Equal("REPORTED", reported.At("reportInvestmentMilestone.investmentMilestone.status")?.ToString());
        Assert.Equal("SAME_PERSON", alone.At("confirmInvestmentMilestone.errors.0.code")?.ToString());
        Assert.Equal("MET", confirmed.At("confirmInvestmentMilestone.investmentMilestone.status")?.ToString());
    }

    [Fact]
    public async Task A_late_report_gets_both_values_and_overwrites_nothing()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var (officer, colleague) = (await api.HasPersonAsync("王工"), await api.HasPersonAsync("赵工"));
        var milestone = await HasMilestoneAsync(api);
        await ReportAsync(api, milestone, 1, "paidAmount: { amount: 300, unit: WAN_YUAN }, evidence: \"发票 12\"", colleague);

        var late = await ReportAsync(api, milestone, 1, "paidAmount: { amount: 200, unit: WAN_YUAN }", officer);

        Snapshot.Match(late.Response);
        var now = await api.RunAsync("{ investmentMilestones { nodes { version paidAmount { amount(unit: WAN_YUAN) } evidence } } }");
        Assert.Equal("300", now.At("investmentMilestones.nodes.0.paidAmount.amount")?.ToString());
        Assert.Equal("2", now.At("investmentMilestones.nodes.0.version")?.ToString());
    }

    [Fact]
    public async Task A_repeat_under_the_same_key_gets_the_first_answer_and_counts_once()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestone = await HasMilestoneAsync(api);
        const string Report = "idempotencyKey: \"k-1\", forecastOn: \"2024-05-01\"";

        var first = await ReportAsync(api, milestone, 1, Report, officer);
        await ReportAsync(api, milestone, 2, "forecastOn: \"2024-06-01\"", officer);
        var again = await ReportAsync(api, milestone, 1, Report, officer);
        var other = await ReportAsync(api, milestone, 1, "idempotencyKey: \"k-1\", forecastOn: \"2024-07-01\"", officer);

        Assert.Equal(first.Response, again.Response);
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", other.At("reportInvestmentMilestone.errors.0.code")?.ToString());
        var now = await api.RunAsync("{ investmentMilestones { nodes { version forecastOn } } }");
        Assert.Equal("2024-06-01", now.At("investmentMilestones.nodes.0.forecastOn")?.ToString());
        Assert.Equal("3", now.At("investmentMilestones.nodes.0.version")?.ToString());
    }

    [Fact]
    public async Task All_mistakes_are_reported_and_nothing_is_written()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestone = await HasMilestoneAsync(api);

        var run = await ReportAsync(
            api, milestone, 7, "actualOn: \"2024-03-16\", paidAmount: { amount: -1 }, evidence: \" \"", officer);

        Snapshot.Match(run.Response);
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.InvestmentMilestones.Single().Version);
    }

    [Fact]
    public async Task Validating_writes_nothing_and_finds_the_same()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestone = await HasMilestoneAsync(api);

        var right = await ReportAsync(api, milestone, 1, "validateOnly: true, forecastOn: \"2024-05-01\"", officer);
        var wrong = await ReportAsync(api, milestone, 1, "validateOnly: true, actualOn: \"2024-05-01\"", officer);

        Assert.Null(right.At("reportInvestmentMilestone.errors"));
        Assert.Equal("INVALID_VALUE", wrong.At("reportInvestmentMilestone.errors.0.code")?.ToString());
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.InvestmentMilestones.Single().Version);
    }

    [Fact]
    public async Task Nobody_writes_without_signing_in()
    {
        await using var api = await TestApi.StartAsync();

        var run = await ReportAsync(api, await HasMilestoneAsync(api), 1, "forecastOn: \"2024-05-01\"", by: null);

        Assert.Equal("AUTH_NOT_AUTHENTICATED", run.ErrorCode);
    }

    private static async Task<InvestmentMilestone> HasMilestoneAsync(TestApi api) =>
        await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机基地"), "设备进场", new(2024, 4, 1));

    private static Task<Run> ReportAsync(
        TestApi api, InvestmentMilestone milestone, long version, string members, Person? by) => api.RunAsync(
        $$"""
        mutation {
          reportInvestmentMilestone(input: {
            investmentMilestoneId: "{{TestApi.IdOf(milestone)}}", expectedVersion: {{version}}, {{members}}
          }) {
            investmentMilestone { id version status forecastOn actualOn paidAmount { amount(unit: WAN_YUAN) } project { name } }
            errors {
              __typename
              ... on Error { code message path }
              ... on VersionConflictError { currentVersion yours { field value } theirs { field value } changedFields }
            }
          }
        }
        """,
        by: by);

    private static Task<Run> ConfirmAsync(TestApi api, InvestmentMilestone milestone, long version, Person by) => api.RunAsync(
        $$"""
        mutation {
          confirmInvestmentMilestone(input: { investmentMilestoneId: "{{TestApi.IdOf(milestone)}}", expectedVersion: {{version}} }) {
            investmentMilestone { status }
            errors { ... on Error { code } }
          }
        }
        """,
        by: by);
}
