using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleTests
{
    [Fact]
    public async Task A_schedule_shows_its_tree_and_its_links()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              scheduleNodes(first: 5, where: { kind: { eq: SUMMARY } }) {
                nodes {
                  wbs name progress
                  children(first: 5) { nodes { name durationDays weight
                    predecessors(first: 5) { nodes { kind lagDays predecessor { name } } } } }
                }
              }
            }
            """);

        Assert.Equal(4, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_nodes_due_this_month_are_found_across_projects()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        await api.HasNodeAsync(register.Logistics, 1, "冷库封顶", n => n.PlannedFinish = new(2024, 3, 20));

        var run = await api.RunAsync("""
            {
              scheduleNodes(
                where: { plannedFinish: { gte: "2024-03-01", lte: "2024-03-31" }, progress: { lt: 100 } }
                order: [{ plannedFinish: ASC }]
              ) { nodes { name plannedFinish project { name } parent { name } responsibleOrganisation { name } } }
            }
            """);

        Assert.Equal(4, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_project_lists_its_links_with_both_ends()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                scheduleLinks { nodes { kind lagDays predecessor { wbs } successor { wbs } } }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }
}
