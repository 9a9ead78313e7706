using System.Text.Json.Nodes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>The database's sums against what a client adds up from the list under the same conditions.</summary>
public sealed class StatisticsAgainstListTests
{
    private const string Query = """
        query($where: ProjectFilterInput) {
          projectStatistics(where: $where, asOfMonth: "2024-02-01") {
            overall { ...Figures }
            byStage { stage figures { ...Figures } }
            byOrganisation { organisation { name } figures { ...Figures } }
          }
          projects(where: $where, first: 12) {
            totalCount
            nodes {
              stage totalInvestment { amount } responsibleOrganisation { name }
              investmentProgress(year: 2024, month: 2) { annualPlan { amount } completedThisYear { amount } completedSinceStart { amount } }
              jobTargets(
                first: 5, where: { scope: { eq: PROJECT }, year: { eq: 2024 }, or: [{ part: { eq: null } }, { part: { eq: YEAR } }] }
              ) { nodes { plannedJobs actualJobs } }
              outputTargets(first: 3, where: { scope: { eq: PROJECT }, year: { eq: 2024 } }) { nodes { plannedValue { amount } } }
            }
          }
        }
        fragment Figures on ProjectFigures {
          count totalInvestment { amount } annualPlan { amount } completedThisYear { amount } completedSinceStart { amount }
          plannedJobs actualJobs plannedOutput { amount }
        }
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "stage": { "in": ["STARTED", "SIGNED"] } }""")]
    [InlineData("""{ "responsibleOrganisation": { "name": { "startsWith": "单位1" } } }""")]
    [InlineData("""{ "totalInvestment": { "ngt": 5000 } }""")]
    [InlineData("""{ "investmentPlans": { "some": { "month": { "neq": null } } } }""")]
    public async Task Sums_equal_what_a_client_adds_up_from_the_list(string where)
    {
        await using var api = await TestApi.StartAsync();
        await SeedAsync(api);

        var run = (await api.RunAsync(Query, $$"""{ "where": {{where}} }""")).WithoutErrors();

        var projects = (run.At("projects.nodes") as JsonArray ?? []).Select(
            p => p ?? throw new InvalidOperationException("A project is null.")).ToList();
        Assert.NotEmpty(projects);
        Assert.Equal(projects.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), run.At("projects.totalCount")?.ToString());
        AssertSums(projects, run.At("projectStatistics.overall"));
        AssertGroups(projects, run.At("projectStatistics.byStage"), p => p?["stage"]?.ToString());
        AssertGroups(
            projects, run.At(
                "projectStatistics.byOrganisation"), p => (p?["responsibleOrganisation"] ?? p?["organisation"])?["name"]?.ToString());
    }

    private static void AssertGroups(List<JsonNode> projects, JsonNode? groups, Func<JsonNode?, string?> key)
    {
        var found = (groups as JsonArray ?? []).ToDictionary(group => key(group) ?? "none", group => group?["figures"]);
        var expected = projects.GroupBy(p => key(p) ?? "none").ToList();
        Assert.Equal(expected.Select(g => g.Key).Order(), found.Keys.Order());
        foreach (var group in expected)
        {
            AssertSums([.. group], found[group.Key]);
        }
    }

    private static void AssertSums(List<JsonNode> projects, JsonNode? figures)
    {
        Assert.Equal(projects.Count, figures?["count"]?.GetValue<int>());
        AssertMoney(projects, figures, "totalInvestment", p => p["totalInvestment"]);
        AssertMoney(projects, figures, "annualPlan", p => p["investmentProgress"]?["annualPlan"]);
        AssertMoney(projects, figures, "completedThisYear", p => p["investmentProgress"]?["completedThisYear"]);
        AssertMoney(projects, figures, "completedSinceStart", p => p["investmentProgress"]?["completedSinceStart"]);
        Assert.Equal(
            projects.Sum(
                p => Targets(p, "jobTargets").Sum(j => j?["plannedJobs"]?.GetValue<int>() ?? 0)), figures?["plannedJobs"]?.GetValue<int>());
        Assert.Equal(
            projects.Sum(
                p => Targets(p, "jobTargets").Sum(j => j?["actualJobs"]?.GetValue<int>() ?? 0)), figures?["actualJobs"]?.GetValue<int>());
        Assert.Equal(
            projects.Sum(p => Targets(p, "outputTargets").Sum(o => Amount(o?["plannedValue"]) ?? 0m)), Amount(figures?["plannedOutput"]));
    }

    private static void AssertMoney(List<JsonNode> projects, JsonNode? figures, string name, Func<JsonNode, JsonNode?> of)
    {
        var amounts = projects.ConvertAll(p => Amount(of(p)));
        // A plan is absent when no project has one; every other sum of nothing is zero.
        decimal? expected = name == "annualPlan" && amounts.TrueForAll(a => a is null) ? null : amounts.Sum();
        Assert.Equal(expected, Amount(figures?[name]));
    }

    private static JsonArray Targets(JsonNode project, string list) => project[list]?["nodes"] as JsonArray ?? [];

    private static decimal? Amount(JsonNode? money) => money?["amount"]?.GetValue<decimal>();

    private static async Task SeedAsync(TestApi api)
    {
        var first = await api.HasOrganisationAsync("单位1");
        var second = await api.HasOrganisationAsync("单位2");
        for (var i = 0; i < 12; i++)
        {
            var project = await api.HasProjectAsync($"项目{i}", p =>
            {
                p.TotalInvestment = i % 4 == 3 ? null : 1_000.25m * i;
                p.ResponsibleOrganisationId = i % 3 == 0 ? null : i % 3 == 1 ? first.Id : second.Id;
            }, (ProjectStage)(3 + (i % 3)));
            await SeedMoneyAsync(api, project, i);
            await SeedTargetsAsync(api, project, i);
        }
    }

    private static async Task SeedMoneyAsync(TestApi api, Project project, int i)
    {
        if (i % 2 == 0)
        {
            await api.HasPlanAsync(project, 2024, 100.5m * i);
        }

        if (i % 3 == 0)
        {
            await api.HasPlanAsync(project, 2024, 7.0001m, month: 1);
            await api.HasPlanAsync(project, 2024, 11m, month: 6);
        }

        await api.HasPlanAsync(project, 2023, 999m);
        await api.HasRecordAsync(project, 2023, 11, 10m * i);
        await api.HasRecordAsync(project, 2024, 2, 3.3333m * i);
        await api.HasRecordAsync(project, 2024, 3, 5_000m);
    }

    private static async Task SeedTargetsAsync(TestApi api, Project project, int i)
    {
        await api.HasJobsAsync(project, 2024, i % 5 == 0 ? null : 10 * i, j => j.ActualJobs = i);
        await api.HasJobsAsync(project, 2024, 1, j => j.Part = PeriodPart.Year);
        await api.HasJobsAsync(project, 2024, 700, j => j.Part = PeriodPart.H1);
        await api.HasJobsAsync(project, 2024, 5_000, j => (j.Scope, j.ParkName) = (TargetScope.Park, "园区"));
        await api.HasJobsAsync(project, 2023, 9_000);
        await api.HasOutputAsync(project, 2024, 0.1m * i);
    }
}
