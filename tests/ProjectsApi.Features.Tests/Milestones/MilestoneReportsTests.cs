using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Milestones;

public sealed class MilestoneReportsTests
{
    private const string Verb = "reportInvestmentMilestones";
    private const string Shown = "investmentMilestones { name version forecastOn evidence }";

    [Fact]
    public async Task Valid_reports_are_kept_and_each_invalid_one_is_refused_at_its_place()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestones = await HasMilestonesAsync(api, 4);

        var run = await api.WriteWithConflictsAsync(
            officer,
            Verb,
            $"errorPolicy: REJECT_FAILED, items: [{Item(milestones[0], 1, "forecastOn: \"2024-05-01\"")}, "
                + $"{Item(milestones[1], 1, "evidence: \" \"")}, {Item(milestones[2], 1, "actualOn: \"2024-03-16\"")}, "
                + $"{Item(milestones[3], 7, "forecastOn: \"2024-06-01\"")}]",
            Shown);

        Snapshot.Match(run.ResponseAndWriteSql);
        await using var database = await api.OpenAsync();
        Assert.Equal([2L, 1L, 1L, 1L], database.InvestmentMilestones.OrderBy(m => m.Id).Select(m => m.Version));
    }

    [Fact]
    public async Task One_invalid_report_refuses_all_unless_the_policy_says_otherwise()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestones = await HasMilestonesAsync(api, 2);

        var run = await api.WriteWithConflictsAsync(
            officer,
            Verb,
            $"items: [{Item(milestones[0], 1, "forecastOn: \"2024-05-01\"")}, {Item(milestones[1], 1, "actualOn: \"2024-03-16\"")}]",
            Shown);

        Assert.Equal(["INVALID_VALUE input.items.1.actualOn"], run.Mistakes(Verb));
        Assert.Null(run.At($"{Verb}.investmentMilestones"));
        await using var database = await api.OpenAsync();
        Assert.All(database.InvestmentMilestones, m => Assert.Equal(1, m.Version));
    }

    [Fact]
    public async Task A_repeat_under_the_same_key_gets_the_same_mistakes()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestones = await HasMilestonesAsync(api, 2);
        var input = $"idempotencyKey: \"k-9\", errorPolicy: REJECT_FAILED, "
            + $"items: [{Item(milestones[0], 1, "forecastOn: \"2024-05-01\"")}, {Item(milestones[1], 3, "forecastOn: \"2024-05-01\"")}]";

        var first = await api.WriteWithConflictsAsync(officer, Verb, input, Shown);
        var again = await api.WriteWithConflictsAsync(officer, Verb, input, Shown);

        Assert.Equal(["VERSION_CONFLICT input.items.1.expectedVersion"], first.Mistakes(Verb));
        Assert.Equal(first.Response, again.Response);
    }

    [Fact]
    public async Task A_repeated_or_unknown_milestone_and_an_endless_list_are_refused()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var officer = await api.HasPersonAsync("王工");
        var milestone = (await HasMilestonesAsync(api, 1))[0];
        var item = Item(milestone, 1, "forecastOn: \"2024-05-01\"");
        var unknown = Item(
            new InvestmentMilestone { ProjectId = Guid.NewGuid(), Kind = MilestoneKind.Land, Name = "无" }, 1, "evidence: \"无\"");

        var twice = await api.WriteWithConflictsAsync(
            officer, Verb, $"errorPolicy: REJECT_FAILED, items: [{item}, {unknown}, {item}]", Shown);
        var long101 = await api.WriteWithConflictsAsync(
            officer, Verb, $"errorPolicy: REJECT_FAILED, items: [{string.Join(", ", Enumerable.Repeat(item, 101))}]", Shown);

        Assert.Equal(
            [
                "INVALID_VALUE input.items.0.investmentMilestoneId", "NOT_FOUND input.items.1.investmentMilestoneId",
                "INVALID_VALUE input.items.2.investmentMilestoneId",
            ],
            twice.Mistakes(Verb));
        Assert.Equal(["INVALID_VALUE input.items"], long101.Mistakes(Verb));
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.InvestmentMilestones.Single().Version);
    }

    private static async Task<List<InvestmentMilestone>> HasMilestonesAsync(TestApi api, int count)
    {
        var project = await api.HasProjectAsync("压缩机基地");
        var milestones = new List<InvestmentMilestone>();
        for (var i = 1; i <= count; i++)
        {
            milestones.Add(await api.HasMilestoneAsync(project, $"节点{i}", new(2024, 4, i)));
        }

        return milestones;
    }

    private static string Item(InvestmentMilestone milestone, long version, string members) =>
        $"{{ investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: {version}, {members} }}";
}
