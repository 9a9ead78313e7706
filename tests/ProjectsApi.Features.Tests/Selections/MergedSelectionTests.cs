using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Selections;

public sealed class MergedSelectionTests
{
    [Fact]
    public async Task A_field_written_twice_is_read_once_with_the_columns_of_both()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects(first: 3) { nodes { name responsibleOrganisation { name } investmentMilestones(first: 1) { nodes { name } } } }
              projects(first: 3) { nodes { code responsibleOrganisation { kind parent { name } }
                investmentMilestones(first: 1) { nodes { kind } } } }
            }
            """);

        Assert.Equal(4, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Nodes_and_edges_together_are_read_once_with_the_columns_of_both()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ projects(first: 1) { nodes { name } edges { node { stage } } more: nodes { code } } }");

        Assert.Single(run.Sql);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_list_asked_for_twice_under_other_names_is_read_for_each()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects {
                nodes {
                  open: investmentMilestones(where: { actualOn: { eq: null } }) { nodes { name } }
                  met: investmentMilestones(where: { actualOn: { neq: null } }) { nodes { name } }
                }
              }
            }
            """);

        Assert.Equal(3, run.WithoutErrors().Sql.Count);
        Assert.Equal(["设备安装", "一期投产"], run.Each("projects.nodes.1.open.nodes", "name"));
        Assert.Equal(["签约", "开工"], run.Each("projects.nodes.1.met.nodes", "name"));
    }

    [Fact]
    public async Task A_fragment_used_at_two_places_reads_what_each_place_adds()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              a: projects { nodes { ...Who } }
              b: projects { nodes { ...Who responsibleOrganisation { kind } } }
              c: investmentMilestones(first: 1) { nodes { project { ...Who code } } }
            }
            fragment Who on Project { name responsibleOrganisation { name } }
            """);

        run.WithoutErrors();
        Assert.Equal("SUBDISTRICT_OFFICE", run.At("b.nodes.1.responsibleOrganisation.kind")?.ToString());
        Assert.Equal("潮河街道办事处", run.At("b.nodes.1.responsibleOrganisation.name")?.ToString());
        Assert.Equal("潮河街道办事处", run.At("a.nodes.1.responsibleOrganisation.name")?.ToString());
        Assert.Equal("潮河街道办事处", run.At("c.nodes.0.project.responsibleOrganisation.name")?.ToString());
        Assert.Equal(7, run.Sql.Count);
    }
}
