using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Milestones;

/// <summary>The database finds milestones by status as the rules judge them.</summary>
public sealed class MilestoneStatusFilterTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);

    private static readonly string[] Statuses =
        ["PLANNED", "DUE", "OVERDUE", "REPORTED", "MET", "MET_LATE", "MISSED", "CANCELLED"];

    [Fact]
    public Task Each_status_finds_its_milestones_on_sqlite() => FindEachAsync(new SqliteFile());

    [SkippableFact]
    public Task Each_status_finds_its_milestones_on_postgresql() => FindEachAsync(new PostgreSqlDatabase());

    [Fact]
    public async Task A_status_follows_the_day_of_the_zone()
    {
        await using var api = await TestApi.StartAsync(Today);
        await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机基地"), "开工", Today);
        Assert.Equal(["开工"], await NamesAsync(api, "{ eq: DUE }"));

        api.Clock.Advance(TimeSpan.FromHours(12));

        Assert.Empty(await NamesAsync(api, "{ eq: DUE }"));
        Assert.Equal(["开工"], await NamesAsync(api, "{ eq: OVERDUE }"));
    }

    [Fact]
    public async Task Projects_are_found_by_the_status_of_their_milestones()
    {
        await using var api = await TestApi.StartAsync(Today);
        await api.HasMilestoneAsync(await api.HasProjectAsync("逾期项目"), "开工", Today.AddDays(-1));
        await api.HasMilestoneAsync(await api.HasProjectAsync("正常项目"), "开工", Today.AddDays(1));

        var run = await api.RunAsync(
            "{ projects(where: { investmentMilestones: { some: { status: { in: [OVERDUE, MISSED] } } } }) { totalCount nodes { name } } }");

        Assert.Equal(["逾期项目"], run.WithoutErrors().Each("projects.nodes", "name"));
        Assert.Equal("1", run.Text("projects.totalCount"));
    }

    [Fact]
    public async Task Statistics_count_projects_by_the_status_of_their_milestones()
    {
        await using var api = await TestApi.StartAsync(Today);
        await api.HasMilestoneAsync(await api.HasProjectAsync("今日到期"), "开工", Today);
        await api.HasMilestoneAsync(await api.HasProjectAsync("正常项目"), "开工", Today.AddDays(9));
        const string query =
            "{ projectStatistics(where: { investmentMilestones: { some: { status: { eq: OVERDUE } } } }) { overall { count } } }";
        Assert.Equal("0", (await api.RunAsync(query)).WithoutErrors().Text("projectStatistics.overall.count"));

        api.Clock.Advance(TimeSpan.FromHours(12));

        Assert.Equal("1", (await api.RunAsync(query)).WithoutErrors().Text("projectStatistics.overall.count"));
    }

    [Fact]
    public async Task A_subscription_follows_the_status_over_midnight()
    {
        await using var api = await TestApi.StartAsync(Today);
        var (late, other) = (await api.HasProjectAsync("今日到期"), await api.HasProjectAsync("正常项目"));
        await api.HasMilestoneAsync(late, "开工", Today);
        await api.HasMilestoneAsync(other, "开工", Today.AddDays(9));
        await using var live = await api.SubscribeAsync(
            """
            subscription { progressChanged(where: { investmentMilestones: { some: { status: { eq: OVERDUE } } } }) { project { name } } }
            """);

        var told = await live.NextAfterAsync(async () =>
        {
            await api.HasRecordAsync(late, 2024, 2, 100m);
            api.Clock.Advance(TimeSpan.FromHours(12));
            await api.HasRecordAsync(other, 2024, 3, 100m);
            await api.HasRecordAsync(late, 2024, 3, 100m);
        });

        Assert.Equal("""{"project":{"name":"今日到期"}}""", told.GetRawText());
    }

    [Theory]
    [InlineData("status: null")]
    [InlineData("status: { eq: null }")]
    [InlineData("status: { in: null }")]
    public async Task A_null_is_refused(string where)
    {
        await using var api = await TestApi.StartAsync(Today);

        Assert.Equal("HC0026", (await api.RunAsync($"{{ investmentMilestones(where: {{ {where} }}) {{ totalCount }} }}")).ErrorCode);
    }

    private static async Task FindEachAsync(TestDatabase database)
    {
        await using var api = await TestApi.StartAsync(Today, database);
        await FillAsync(api);
        var all = await api.RunAsync("{ investmentMilestones(first: 50) { totalCount nodes { name status daysLate } } }");
        var statusOf = all.WithoutErrors().Each("investmentMilestones.nodes", "name")
            .Zip(all.Each("investmentMilestones.nodes", "status")).ToDictionary(pair => pair.First!, pair => pair.Second!);
        Assert.Equal(Statuses.Order(), statusOf.Values.Distinct().Order());

        foreach (var status in Statuses)
        {
            Assert.Equal(With(own => own == status), await NamesAsync(api, $"{{ eq: {status} }}"));
            Assert.Equal(With(own => own != status), await NamesAsync(api, $"{{ neq: {status} }}"));
            foreach (var other in Statuses)
            {
                Assert.Equal(With(own => own == status || own == other), await NamesAsync(api, $"{{ in: [{status}, {other}] }}"));
                Assert.Equal(With(own => own != status && own != other), await NamesAsync(api, $"{{ nin: [{status}, {other}] }}"));
            }
        }

        Assert.Empty(await NamesAsync(api, "{ in: [] }"));
        Assert.Equal(statusOf.Count, (await NamesAsync(api, "{ nin: [] }")).Count);

        IEnumerable<string> With(Func<string, bool> chosen) => statusOf.Where(own => chosen(own.Value)).Select(own => own.Key).Order();
    }

    // Every combination of days that a rule looks at, in projects that go on, are finished or are cancelled.
    private static async Task FillAsync(TestApi api)
    {
        var going = await api.HasProjectAsync("在建");
        var finished = await api.HasProjectAsync("完工", p => (p.ActualStart, p.ActualFinish) = (new(2022, 1, 1), new(2023, 1, 1)));
        var cancelled = await api.HasProjectAsync("取消", stage: ProjectStage.Cancelled);
        var number = 0;
        foreach (var project in new[] { going, finished, cancelled })
        {
            foreach (var planned in new DateOnly?[] { null, Today.AddDays(-1), Today, Today.AddDays(30), Today.AddDays(31) })
            {
                await api.HasMilestoneAsync(project, $"节点{++number:00}", planned);
                await api.HasMilestoneAsync(project, $"节点{++number:00}", planned, actualOn: Today.AddDays(-1));
            }

            await api.HasMilestoneAsync(project, $"节点{++number:00}", Today.AddDays(-9), actualOn: Today.AddDays(-2));
            await api.HasMilestoneAsync(project, $"节点{++number:00}", Today.AddDays(-9), cancelledOn: Today.AddDays(-2));
            await api.HasMilestoneAsync(
                project, $"节点{++number:00}", Today, m => m.Report(Today, null, by: null, api.Clock.GetUtcNow().UtcDateTime));
        }
    }

    private static async Task<List<string>> NamesAsync(TestApi api, string status)
    {
        var run = await api.RunAsync($"{{ investmentMilestones(first: 50, where: {{ status: {status} }}) {{ nodes {{ name }} }} }}");
        return [.. run.WithoutErrors().Each("investmentMilestones.nodes", "name").Select(name => name!).Order()];
    }
}
