using ProjectsApi.Data.Access;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Tests.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Lists whose filter needs a forecast are read from the forecasts, with the answers of any other list (D91).</summary>
public sealed class ForecastListTests
{
    private const string Critical = "isCritical: { eq: true }";

    [Fact]
    public async Task Pages_of_critical_nodes_keep_the_order_of_the_plan_after_a_move()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        foreach (var name in new[] { "压缩机基地", "物流园" })
        {
            var project = await api.HasProjectAsync(name);
            var last = await api.HasNodeAsync(project, 1, $"{name}:验收", n => n.DurationDays = 5m);
            await api.HasNodeAsync(project, 2, $"{name}:桩基", n => n.DurationDays = 5m);
            await api.HasNodeAsync(project, 3, $"{name}:围挡", n => n.DurationDays = 1m);
            await api.MoveNodeAsync(planner, last, "parentId: null");
        }

        var whole = await NamesAsync(api, Critical, "first: 50");
        Assert.Equal(["压缩机基地:桩基", "物流园:桩基", "压缩机基地:验收", "物流园:验收"], whole);
        List<string?> paged = [];
        for (string? after = null; paged.Count < 4; after = $", after: \"{await CursorAsync(api, after)}\"")
        {
            paged.AddRange(await NamesAsync(api, Critical, "first: 1" + after));
        }

        Assert.Equal(whole, paged);
        Assert.Equal(whole, await NamesAsync(api, $"and: [{{ {Critical} }}, {{ name: {{ neq: \"x\" }} }}]", "first: 50"));
        Assert.Equal(whole, await NamesAsync(api, "or: [{ isCritical: { eq: true } }, { totalFloatDays: { lte: 0 } }]", "first: 50"));
        Assert.Equal(whole, await NamesAsync(api, Critical + ", project: { name: { neq: \"x\" } }", "first: 50"));
        Assert.Equal(
            ["物流园:验收", "压缩机基地:验收", "物流园:桩基", "压缩机基地:桩基"],
            await NamesAsync(api, Critical, "first: 50, order: [{ ordinal: DESC }, { project: { name: DESC } }]"));
    }

    [Fact]
    public async Task Nodes_without_a_forecast_are_found_by_negations()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(project, 1, "桩基", n => n.DurationDays = 5m);

        Assert.Empty(await NamesAsync(api, Critical, "first: 50"));
        Assert.Equal(["桩基"], await NamesAsync(api, "isCritical: { neq: true }", "first: 50"));
        Assert.Equal(["桩基"], await NamesAsync(api, "light: { nin: [RED] }, totalFloatDays: { ngt: 3 }", "first: 50"));
        Assert.Equal(["桩基"], await NamesAsync(api, "or: [{ isCritical: { eq: true } }, { name: { eq: \"桩基\" } }]", "first: 50"));
        Assert.Equal(["桩基"], await NamesAsync(api, "light: { in: [RED, null] }", "first: 50"));
    }

    [Fact]
    public async Task Critical_nodes_of_inaccessible_projects_are_neither_shown_nor_counted()
    {
        await using var register = await TwoOffices.StartAsync();
        var planner = await register.HasAsync(Role.Planner);
        await register.Api.Get<RefreshForecasts>().HandleAsync(null, CancellationToken.None);

        var run = (await register.Api.RunAsync(
            $"{{ scheduleNodes(where: {{ {Critical} }}) {{ totalCount nodes {{ project {{ name }} }} }} }}", by: planner)).WithoutErrors();

        Assert.Equal(
            """{"data":{"scheduleNodes":{"totalCount":2,"nodes":[{"project":{"name":"潮河街道的项目"}},"""
                + """{"project":{"name":"潮河街道的项目"}}]}}}""",
            run.Raw);
    }

    private static async Task<IReadOnlyList<string?>> NamesAsync(TestApi api, string where, string arguments) =>
        (await api.RunAsync($"{{ scheduleNodes({arguments}, where: {{ {where} }}) {{ nodes {{ name }} }} }}")).WithoutErrors()
            .Each("scheduleNodes.nodes", "name");

    private static async Task<string?> CursorAsync(TestApi api, string? after)
    {
        var run = await api.RunAsync($"{{ scheduleNodes(first: 1{after}, where: {{ {Critical} }}) {{ pageInfo {{ endCursor }} }} }}");
        return run.WithoutErrors().At("scheduleNodes.pageInfo.endCursor")?.ToString();
    }
}
