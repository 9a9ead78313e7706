using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleLagTests
{
    [Theory]
    [InlineData("lag: { days: -2.5 }", "-2.5", "WORKING_DAYS")]
    [InlineData("lag: { days: 7, unit: ELAPSED_DAYS }", "7", "ELAPSED_DAYS")]
    [InlineData("lag: { percent: 50, unit: PERCENT }", "50", "PERCENT")]
    [InlineData("lag: { percent: -10.5, unit: ELAPSED_PERCENT }", "-10.5", "ELAPSED_PERCENT")]
    [InlineData("lagDays: 3", "3", "WORKING_DAYS")]
    public async Task A_lag_is_given_in_days_or_percent(string members, string amount, string unit)
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));

        Assert.Null((await api.LinkAsync(planner, piles, frame, members)).At("linkScheduleNodes.errors"));

        var run = (await api.RunAsync(
            "{ scheduleNodes(first: 1) { nodes { successors { nodes { lagDays lag { days percent unit } } } } } }")).WithoutErrors();
        var lag = run.At("scheduleNodes.nodes.0.successors.nodes.0.lag");
        Assert.Equal((amount, unit), ((lag?["days"] ?? lag?["percent"])?.ToString(), lag?["unit"]?.ToString()));
        Assert.Equal(
            unit.EndsWith("PERCENT", StringComparison.Ordinal) ? "0" : amount, run.At(
                "scheduleNodes.nodes.0.successors.nodes.0.lagDays")?.ToString());
    }

    [Fact]
    public async Task Kind_and_lag_of_a_link_change_and_the_rest_of_it_stays()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var link = await api.HasLinkAsync(
            await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"), lagDays: 2.5m);

        var kind = await api.UpdateLinkAsync(planner, link, "kind: SS");
        var lag = await api.UpdateLinkAsync(planner, link, "lag: { percent: 20, unit: PERCENT }", 2);
        var late = await api.UpdateLinkAsync(planner, link, "lagDays: 1", 2);

        Snapshot.Match(kind.ResponseAndWriteSql);
        Assert.Equal("""{"days":null,"percent":20,"unit":"PERCENT"}""", lag.At("updateScheduleLink.scheduleLink.lag")?.ToJsonString());
        Assert.Equal("SS", lag.At("updateScheduleLink.scheduleLink.kind")?.ToString());
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], late.Mistakes("updateScheduleLink"));
    }

    [Theory]
    [InlineData("lag: { unit: WORKING_DAYS }", "INVALID_VALUE input.lag.days")]
    [InlineData("lag: { days: 3, unit: PERCENT }", "INVALID_VALUE input.lag.percent", "INVALID_VALUE input.lag.days")]
    [InlineData("lag: { days: 3, percent: 50 }", "INVALID_VALUE input.lag.percent")]
    [InlineData("lag: { days: 3 }, lagDays: 3", "INVALID_VALUE input.lagDays")]
    public async Task A_lag_that_contradicts_its_unit_is_refused(string members, params string[] mistakes)
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var link = await api.HasLinkAsync(await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));

        Assert.Equal(mistakes, (await api.UpdateLinkAsync(planner, link, members)).Mistakes("updateScheduleLink"));
    }
}
