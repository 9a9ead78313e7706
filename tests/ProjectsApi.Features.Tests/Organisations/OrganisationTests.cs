using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public async Task The_tree_is_read_one_statement_per_level()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        await api.HasOrganisationAsync("前程街道办事处", o => o.ParentId = register.Committee.Id);
        await api.HasOrganisationAsync("潮河社区", o => o.ParentId = register.Office.Id);

        var run = await api.RunAsync("""
            {
              organisations(first: 3, where: { parent: null, kind: { eq: MANAGEMENT_COMMITTEE } }) {
                nodes { name children(first: 5) { nodes { name kind region { code list edition } children(first: 3) { nodes { name } } } } }
              }
            }
            """);

        Assert.Equal(3, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_projects_that_organisations_answer_for_take_one_statement()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ organisations { nodes { name parent { name } projects { totalCount nodes { name } } } } }");

        Assert.Equal(4, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }
}
