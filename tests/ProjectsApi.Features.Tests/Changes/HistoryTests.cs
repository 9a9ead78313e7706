using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>Every row tells who changed it.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task A_milestone_tells_who_changed_what_the_latest_first()
    {
        await using var api = await TestApi.StartAsync();
        var milestone = await HasReportedMilestoneAsync(api);

        var run = await api.RunAsync($$"""
            { node(id: "{{TestApi.IdOf(milestone)}}") { ... on InvestmentMilestone { name history(first: 2) {
              totalCount pageInfo { hasNextPage } nodes { sequence at actor { name } requestId entity entityId kind version project { name }
                fields { field before after } } } } } }
            """);

        Snapshot.Match(run.WithoutErrors().ResponseAndSql);
    }

    [Fact]
    public async Task The_histories_of_a_list_are_read_with_one_statement_and_no_more_columns_than_asked_for()
    {
        await using var api = await TestApi.StartAsync();
        foreach (var name in new[] { "A", "B", "C" })
        {
            var project = await api.HasProjectAsync(name);
            await api.HasPhaseAsync(project, 1);
            await RenameAsync(api, project, times: 4);
        }

        var run = await api.RunAsync("{ projects { nodes { name history(first: 3) { nodes { version kind } } } } }");

        Snapshot.Match(run.WithoutErrors().ResponseAndSql);
    }

    [Fact]
    public async Task A_list_and_its_counts_take_two_statements_however_many_rows_have_histories()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("A");
        await RenameAsync(api, await api.HasProjectAsync("B"), times: 3);
        await api.HasPhaseAsync(project, 1);

        var run = await api.RunAsync("{ projects { nodes { history(first: 1) { totalCount nodes { version } } } } }");

        Assert.Equal(["1", "4"], run.Each("projects.nodes", "history.totalCount"));
        Assert.Equal(["1", "4"], run.Each("projects.nodes", "history.nodes.0.version"));
        Assert.Equal(3, run.Sql.Count);
    }

    [Fact]
    public async Task A_walk_back_in_time_meets_each_version_once()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("A");
        await RenameAsync(api, project, times: 6);

        var versions = new List<string?>();
        for (string? after = ""; after is not null;)
        {
            var page = await HistoryAsync(api, project, $"first: 3{after}", "nodes { version } pageInfo { hasNextPage endCursor }");
            versions.AddRange(page.Each("projectById.history.nodes", "version"));
            after = page.At("projectById.history.pageInfo.hasNextPage")?.GetValue<bool>() == true
                ? $", after: \"{page.At("projectById.history.pageInfo.endCursor")}\""
                : null;
        }

        Assert.Equal(["7", "6", "5", "4", "3", "2", "1"], versions);
    }

    [Fact]
    public async Task It_is_told_in_another_order_or_in_part_when_asked_for()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("A");
        await RenameAsync(api, project, times: 3);

        var oldest = await HistoryAsync(api, project, "first: 2, order: [{ sequence: ASC }]", "nodes { version }");
        var byInstant = await HistoryAsync(api, project, "last: 2, order: [{ at: ASC }]", "nodes { version }");
        var created = await HistoryAsync(api, project, "where: { kind: { eq: CREATED } }", "totalCount nodes { version }");

        Assert.Equal(["1", "2"], oldest.Each("projectById.history.nodes", "version"));
        Assert.Equal(["3", "4"], byInstant.Each("projectById.history.nodes", "version"));
        Assert.Equal("1", created.At("projectById.history.totalCount")?.ToString());
        // The place in the log is unique: nothing is ordered behind it.
        Assert.EndsWith("ORDER BY \"c\".\"Sequence\"\nLIMIT 2", oldest.Sql[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_the_log_keeps_has_one()
    {
        await using var api = await TestApi.StartAsync();
        await using var context = await api.OpenAsync();
        var kept = context.Model.GetEntityTypes()
            .Select(type => type.ClrType).Where(typeof(Entity).IsAssignableFrom).Select(type => type.Name);

        var told = api.Schema.AllTypes.OfType<IObjectGraphType>()
            .Where(type => type.Fields.Find("history")?.ResolvedType?.Name == "HistoryConnection");

        Assert.Equal(kept.Order(StringComparer.Ordinal), told.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static async Task<InvestmentMilestone> HasReportedMilestoneAsync(TestApi api)
    {
        var officer = await api.HasPersonAsync("王工");
        var milestone = await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机"), "开工", new(2024, 4, 1));
        await ReportAsync(api, officer, milestone, 1, "forecastOn: \"2024-05-01\"");
        await ReportAsync(api, officer, milestone, 2, "actualOn: \"2024-03-10\", paidAmount: { amount: 1.5, unit: YI_YUAN }");
        return milestone;
    }

    private static async Task ReportAsync(TestApi api, Person by, InvestmentMilestone milestone, int version, string report) =>
        Assert.Empty((await api.WriteAsync(
        by,
        "reportInvestmentMilestone",
        $"investmentMilestoneId: \"{TestApi.IdOf(milestone)}\", expectedVersion: {version}, {report}",
        "investmentMilestone { version }")).Mistakes("reportInvestmentMilestone"));

    private static async Task RenameAsync(TestApi api, Project project, int times)
    {
        for (var i = 1; i <= times; i++)
        {
            await using var context = await api.OpenAsync();
            var row = await context.Projects.AsTracking().SingleAsync(p => p.Id == project.Id);
            row.ShortName = $"{project.Name}{i}";
            await context.SaveChangesAsync();
        }
    }

    private static async Task<Run> HistoryAsync(TestApi api, Project project, string arguments, string below) =>
        (await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { history({{arguments}}) { {{below}} } } }""")).WithoutErrors();
}
