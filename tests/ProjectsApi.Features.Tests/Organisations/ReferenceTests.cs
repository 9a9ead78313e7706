using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Organisations;

public sealed class ReferenceTests
{
    [Fact]
    public async Task The_organisations_of_ten_milestones_take_one_statement()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        for (var day = 1; day <= 10; day++)
        {
            var office = await api.HasOrganisationAsync($"第{day}办公室");
            await api.HasMilestoneAsync(
                register.Housing, $"节点{day}", new DateOnly(2025, 1, day), m => m.ResponsibleOrganisationId = office.Id);
        }

        var run = await api.RunAsync("""
            {
              investmentMilestones(where: { plannedOn: { gte: "2025-01-01" } }, first: 10) {
                nodes { name responsibleOrganisation { name } } }
            }
            """);

        Assert.Equal(2, run.Sql.Count);
        Assert.Equal("第10办公室", run.At("investmentMilestones.nodes.9.responsibleOrganisation.name")?.ToString());
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_same_reference_asked_for_at_two_places_takes_one_statement_each()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              investmentMilestones(first: 3) { nodes { project { name responsibleOrganisation { name parent { name } } }
                responsibleOrganisation { name } } }
            }
            """);

        run.WithoutErrors();
        Assert.Equal(5, run.Sql.Count);
    }

    [Fact]
    public async Task A_reference_to_nothing_asks_nothing()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("安置房");

        var run = await api.RunAsync("{ projects { nodes { responsibleOrganisation { name } } } }");

        Assert.Equal("""{"data":{"projects":{"nodes":[{"responsibleOrganisation":null}]}}}""", run.Raw);
        Assert.Single(run.Sql);
    }
}
