using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>The usual tables of a front end pass the usual limits, and hostile documents do not (D99).</summary>
public sealed class OrdinaryCostTests
{
    private const string Open = "findings: { some: { state: { neq: CLOSED } } }";

    public static TheoryData<string> Tables => new()
    {
        """
        { projects(first: 50) { totalCount nodes {
            name stage totalInvestment { amount currency } responsibleOrganisation { name } lightVerdict { colour } } } }
        """,
        """
        { projects(first: 1) { nodes { scheduleLinks(first: 50) { nodes { lag { days } predecessor { name } successor { name } } } } } }
        """,
        """{ projects(first: 1) { nodes { scheduleLinks(first: 1000) { nodes { kind lag { days } predecessorId successorId } } } } }""",
        """
        { scheduleNodes(first: 1000) { totalCount pageInfo { endCursor } nodes {
            name plannedStart plannedFinish parentId constraint { kind on } calendar { name } responsibleOrganisation { name } } } }
        """,
        """
        { investmentMilestones(first: 50, order: [{ plannedOn: ASC }]) { totalCount nodes {
            name plannedAmount { amount } project { name } phase { name } responsibleOrganisation { name } lightVerdict { colour } } } }
        """,
        """
        { scheduleNodes(first: 50, where: { isCritical: { eq: true } }) { totalCount nodes {
            name parent { name } calendar { name } responsibleOrganisation { name } project { name } } } }
        """,
        """{ projects(first: 50) { nodes { name scheduleNodes { totalCount } investmentMilestones { totalCount } } } }""",
        $$"""{ projects(first: 50) { nodes { name safetyChecks(where: { {{Open}} }) { totalCount nodes { checkedOn } } } } }""",
        """
        { projects(first: 50) { nodes { name investmentProgress(year: 2024, month: 6) { completionRate }
            investmentMilestones(first: 3, where: { actualOn: { eq: null } }, order: [{ plannedOn: ASC }]) { nodes { plannedOn } } } } }
        """,
        """
        query Overview($this: ProjectFilterInput!) {
          statistics: projectStatistics(where: $this) { overall { count } byStage { stage figures { count } } }
          newest: projects(first: 10, where: $this, order: [{ updatedAt: DESC }]) { totalCount nodes { name } }
          late: projects(first: 20, where: $this) { nodes { name lightVerdict { colour } responsibleOrganisation { name } } }
          due: investmentMilestones(first: 20, where: { plannedOn: { gte: "2024-01-01", lte: "2024-02-01" } }) {
            totalCount nodes { name project { name } } }
          overdue: investmentMilestones(first: 20, where: { plannedOn: { lt: "2024-01-01" }, actualOn: { eq: null } }) {
            totalCount nodes { name project { name } } }
          critical: scheduleNodes(first: 20, where: { isCritical: { eq: true } }) { totalCount nodes { name project { name } } }
          red: scheduleNodes(first: 20, where: { light: { in: [RED] } }) { totalCount nodes { name project { name } } }
          checks: safetyChecks(first: 20, order: [{ checkedOn: DESC }]) { nodes { score project { name } } }
          open: safetyChecks(first: 20, where: { findings: { some: { state: { neq: CLOSED } } } }) { totalCount }
          jobs: jobTargets(first: 20) { nodes { plannedJobs actualJobs project { name } } }
          output: outputTargets(first: 20) { nodes { productName project { name } } }
          changes: changes(first: 20, order: [{ sequence: DESC }]) { nodes { entity kind } }
        }
        """,
    };

    public static TheoryData<string, string> Hostile => new()
    {
        { "{ projects(first: 50) { nodes { scheduleNodes(first: 50) { nodes { children(first: 50) { nodes { name } } } } } } }", "field" },
        {
            "{ projects(first: 50) { nodes { responsibleOrganisation { projects(first: 50) { nodes { "
                + "parties(first: 50) { nodes { id } } } } } } } }",
            "field"
        },
        { "{ " + Repeat(40, "projects(first: 50, where: { name: { contains: \"a\" } }) { totalCount }") + " }", "field" },
        { "{ projects(first: 50) { nodes { scheduleNodes(where: { name: { contains: \"a\" } }) { totalCount } } } }", "field" },
        { "{ projects(where: { or: [" + Repeat(60, "{ name: { contains: \"a\" } }") + "] }) { nodes { id } } }", "field" },
        { "{ projectByCode(code: \"A\") { " + Repeat(12, "whatIf(changes: []) { finishByWorkingDays }") + " } }", "field" },
        {
            "{ projects(first: 50) { nodes { schedule { finish } earnedValue { plannedValue { amount } } "
                + "backwardPlan(finishBy: \"2025-01-01\") { target { name } } } } }",
            "field"
        },
        { "{ projectByCode(code: \"A\") { " + Repeat(4, "scheduleRisk { seed }") + " } }", "field" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_ordinary_table_passes(string document)
    {
        await using var api = await StartAsync();

        (await api.RunAsync(document, """{ "this": { "stage": { "neq": "CANCELLED" } } }""", by: await api.HasPersonAsync("查询员")))
            .WithoutErrors();
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_document_is_refused_before_it_runs(string document, string limit)
    {
        await using var api = await StartAsync();

        var run = await api.RunAsync(document, by: await api.HasPersonAsync("查询员"));

        Assert.Equal("HC0047", run.ErrorCode);
        var extensions = run.SingleError["extensions"]!;
        Assert.NotNull(extensions[limit + "Cost"]);
        var dearest = Assert.IsType<JsonArray>(extensions["dearest"]);
        Assert.All(dearest, path => Assert.InRange(path!["percent"]!.GetValue<int>(), 0, 100));
        Assert.Empty(run.Sql);
    }

    // The test API allows more.
    private static Task<TestApi> StartAsync() => TestApi.StartAsync(configure: services => services.PostConfigure<ContractOptions>(
        limits => (limits.MaxFieldCost, limits.MaxTypeCost) = (new ContractOptions().MaxFieldCost, new ContractOptions().MaxTypeCost)));

    private static string Repeat(int times, string selection) => string.Join(' ', Enumerable.Range(0, times).Select(number =>
        selection.StartsWith('{') ? selection : $"a{number}: {selection}"));
}
