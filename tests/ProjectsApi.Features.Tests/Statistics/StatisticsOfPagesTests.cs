using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>Sums, counts and rankings that a page of the zone shows.</summary>
public sealed class StatisticsOfPagesTests
{
    private const string Months = """
        month plan { amount } planToDate { amount } completed { amount } completedToDate { amount } paidIn { amount }
        paidInToDate { amount } completionRate timeProgress lead
        """;

    [Fact]
    public async Task A_page_reads_each_kind_of_sum_by_one_statement()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasZoneAsync(api);

        var run = (await api.RunAsync($$"""
            { projectStatistics(asOfMonth: "2025-06-30") {
                asOfMonth asOf
                overall { count plannedJobs actualJobs jobsRate plannedOutput { amount } actualOutput { amount } outputRate }
                byStageAndCategory { category stage figures { count } }
                byLight { light count totalInvestment { amount } }
                byAnnualClass { annualClass count }
                milestones { status count plannedAmount { amount } paidAmount { amount } }
                findings { hazardLevel state isOpen count overdue }
                paidInBySource { source paidIn { amount } }
                organisationRanking { rank organisation { name freshness { lastReportedAt lateReporters } } figures { count } }
                unreported { month count projects { name } }
                freshness { lastReportedAt lateReporters } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal(["1", "2"], run.Each("projectStatistics.organisationRanking", "rank"));
        Assert.Equal("3", run.At("projectStatistics.overall.count")?.ToString());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("where: { name: { neq: \"没有\" } }", false)]
    [InlineData("", true)]
    [InlineData("where: { name: { neq: \"没有\" } }", true)]
    public async Task Months_are_the_same_from_sums_of_groups_sums_of_projects_and_ledgers(string where, bool areIncomplete)
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasZoneAsync(api);
        if (areIncomplete)
        {
            await using var database = await api.Get<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();
            await database.SumsState.ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, false));
        }

        var arguments = string.Join(", ", ((string[])[where, "asOfMonth: \"2025-06-30\""]).Where(part => part.Length > 0));
        var run = (await api.RunAsync($$"""{ projectStatistics({{arguments}}) { months { {{Months}} } } }""")).WithoutErrors();

        // Without a unit of time in it, so that all four cases have one snapshot.
        Snapshot.Match(run.Response, "StatisticsOfPagesTests.Months");
        Assert.Equal(areIncomplete ? 4 : 1, run.Sql.Count);
    }

    [Fact]
    public async Task Months_of_a_project_are_those_of_a_statistic_of_it_alone_and_know_the_past()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        var (first, _) = await HasZoneAsync(api);
        var before = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(1));
        await api.HasRecordAsync(first, 2025, 6, completed: 5_000_000m);

        var id = TestApi.IdOf(first);
        var run = (await api.RunAsync($$"""
            { projectById(id: "{{id}}") { investmentMonths(year: 2025) { {{Months}} } }
              past: projectById(id: "{{id}}", asOf: "{{before:O}}") { investmentMonths(year: 2025) { completedToDate { amount } } }
              projectStatistics(where: { id: { eq: "{{id}}" } }, asOfMonth: "2025-07-01") { months { {{Months}} } } }
            """)).WithoutErrors();

        Assert.Equal($"{run.At("projectStatistics.months")}", $"{run.At("projectById.investmentMonths")}");
        Assert.Equal("35000000", $"{run.At("projectById.investmentMonths.5.completedToDate.amount")}");
        Assert.Equal("30000000", $"{run.At("past.investmentMonths.5.completedToDate.amount")}");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("includeCancelled: true", 4)]
    [InlineData("where: { stage: { eq: CANCELLED } }", 1)]
    [InlineData("where: { category: { eq: INDUSTRY } }", 3)]
    [InlineData("where: { name: { neq: \"没有\" } }", 3)]
    [InlineData("where: { name: { neq: \"没有\" } }, includeCancelled: true", 4)]
    public async Task Cancelled_projects_count_only_where_they_are_asked_for(string arguments, int count)
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasZoneAsync(api);

        var all = arguments.Length == 0 ? arguments : $"({arguments})";
        var run = (await api.RunAsync(
            $$"""{ projectStatistics{{all}} { overall { count } byAnnualClass { count } byLight { count } } }""")).WithoutErrors();

        Assert.Equal(count, run.At("projectStatistics.overall.count")?.GetValue<int>());
        Assert.Equal(count, Sum("projectStatistics.byAnnualClass"));
        Assert.Equal(count, Sum("projectStatistics.byLight"));

        int Sum(string path) => run.At(path)!.AsArray().Sum(group => group!["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Counts_agree_with_the_lists_behind_them()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasZoneAsync(api);

        var run = (await api.RunAsync("""
            { projectStatistics(includeCancelled: true) {
                milestones { status count } findings { hazardLevel state count } byLight { light count }
                unreported { count } } }
            """)).WithoutErrors();
        await AssertAsync(
            "projects(where: { progress: { isUnreported: { eq: true } } })", run.At("projectStatistics.unreported")!);

        foreach (var group in Groups("milestones"))
        {
            await AssertAsync($"investmentMilestones(where: {{ status: {{ eq: {group["status"]} }} }})", group);
        }

        foreach (var group in Groups("findings"))
        {
            await AssertAsync(
                $"findings(where: {{ state: {{ eq: {group["state"]} }}, hazardLevel: {{ eq: {group["hazardLevel"]} }} }})", group);
        }

        foreach (var group in Groups("byLight"))
        {
            await AssertAsync($"projects(where: {{ progress: {{ light: {{ eq: {group["light"]} }} }} }})", group);
        }

        IEnumerable<JsonNode> Groups(string name) => run.At("projectStatistics." + name)!.AsArray().OfType<JsonNode>();

        async Task AssertAsync(string list, JsonNode group)
        {
            var count = (await api.RunAsync($"{{ list: {list} {{ totalCount }} }}")).WithoutErrors().At("list.totalCount");
            Assert.Equal($"{group["count"]}", $"{count}");
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("51")]
    public async Task Too_many_unreported_projects_are_refused(string first)
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));

        var run = await api.RunAsync($$"""{ projectStatistics { unreported { projects(first: {{first}}) { name } } } }""");

        Assert.Contains("Give a number from 1 to 50.", run.Raw, StringComparison.Ordinal);
    }

    private static async Task<(Project First, Project Second)> HasZoneAsync(TestApi api)
    {
        var (north, south) = (await api.HasOrganisationAsync("北区管委会"), await api.HasOrganisationAsync("南区管委会"));
        var first = await api.HasProjectAsync(
            "压缩机基地", p =>
                (p.ResponsibleOrganisationId, p.TotalInvestment, p.AnnualClass) = (north.Id, 2_000_000_000m, AnnualClass.NewStart));
        await api.HasPlanAsync(first, 2025, 100_000_000m);
        await api.HasPlanAsync(first, 2025, 20_000_000m, month: 3);
        await api.HasPlanAsync(first, 2025, 30_000_000m, month: 8);
        await api.HasRecordAsync(
            first, 2025, 3, completed: 18_000_000m, with: r => (r.PaidIn, r.FundingSource) = (9_000_000m, FundingSource.SelfRaised));
        await api.HasRecordAsync(first, 2025, 6, completed: 12_000_000m, with: r => r.PaidIn = 1_000_000m);
        await api.HasMilestoneAsync(first, "进度款", new(2025, 6, 30), m => m.PlannedAmount = 3_000_000m);
        await api.HasJobsAsync(first, 2025, 400, j => j.ActualJobs = 100);
        await api.HasOutputAsync(first, 2025, 80_000_000m, o => o.ActualValue = 60_000_000m);
        var check = await api.HasCheckAsync(first, new(2025, 7, 1));
        await api.HasFindingAsync(check, "临边无防护", f => (f.HazardLevel, f.Deadline) = (HazardLevel.Major, new(2025, 7, 5)));
        await api.HasFindingAsync(check, "灭火器过期");
        var second = await api.HasProjectAsync("冷链物流园", p => p.ResponsibleOrganisationId = south.Id, ProjectStage.Started);
        await api.HasPlanAsync(second, 2025, 12_000_000m, month: 1);
        await api.HasRecordAsync(
            second, 2025, 1, completed: 12_000_000m, with: r => (r.PaidIn, r.FundingSource) = (2_000_000m, FundingSource.DomesticLoans));
        await api.HasProjectAsync("安置房", stage: ProjectStage.Signed);
        await api.HasProjectAsync("停办项目", stage: ProjectStage.Cancelled);
        return (first, second);
    }
}
