using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Selections;

public sealed class FragmentTests
{
    [Fact]
    public async Task Named_inline_and_interface_fragments_are_looked_through()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects(first: 3) {
                ...Page
                ... { nodes { ... on Node { id ... on Project { code } } } }
              }
            }
            fragment Page on ProjectsConnection { nodes { ... on Project { name ...Who } } }
            fragment Who on Project { ... { responsibleOrganisation { ...Name } } }
            fragment Name on Node { ... on Organisation { name } ... on Project { summary } }
            """);

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_node_is_read_with_the_columns_of_the_type_that_it_is()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              node(id: "{{TestApi.IdOf(register.Base)}}") {
                id
                ... on Organisation { kind }
                ... on Project { name investmentMilestones(first: 1) { nodes { ...Dates } } }
              }
            }
            fragment Dates on InvestmentMilestone { plannedOn ... on Node { id ... on InvestmentMilestone { actualOn } } }
            """);

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Theory]
    [InlineData("name @skip(if: true) code", "Name")]
    [InlineData("name @include(if: false) code", "Name")]
    [InlineData("name @skip(if: $yes) code", "Name")]
    [InlineData("name @include(if: $no) code", "Name")]
    [InlineData("... @include(if: $no) { name } code", "Name")]
    [InlineData("...Summary @skip(if: $yes) code", "Summary")]
    [InlineData("name @skip(if: $no) @include(if: $no) code", "Name")]
    public async Task What_is_skipped_is_not_read(string selection, string column)
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync(
            $$"""
            query($yes: Boolean!, $no: Boolean = false) {
              projects(order: [{ code: DESC }]) { nodes { {{selection}} ...Unused @include(if: $no) ...Summary @skip(if: $yes) } }
            }
            fragment Summary on Project { summary }
            fragment Unused on Project { shortName }
            """,
            """{ "yes": true }""");

        Assert.Equal("2304-410171-04-01-789012", run.WithoutErrors().At("projects.nodes.0.code")?.ToString());
        Assert.DoesNotContain($"\"{column}\"", Assert.Single(run.Sql), StringComparison.Ordinal);
        Assert.DoesNotContain("ShortName", run.Sql[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name @include(if: $yes)")]
    [InlineData("name @skip(if: $no)")]
    [InlineData("name @skip(if: true) name")]
    [InlineData("... @include(if: $yes) { ... @skip(if: $no) { name } }")]
    [InlineData("...Name @include(if: $yes)")]
    public async Task What_is_included_is_read(string selection)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("压缩机基地");

        var run = await api.RunAsync(
            $$"""
            query($yes: Boolean!, $no: Boolean!) { projects {
              nodes { {{selection}} ...Name @include(if: $no) ... @skip(if: $yes) { code } } } }
            fragment Name on Project { name }
            """,
            """{ "yes": true, "no": false }""");

        Assert.Equal("""{"data":{"projects":{"nodes":[{"name":"压缩机基地"}]}}}""", run.Raw);
    }

    [Fact]
    public async Task A_skipped_list_is_not_read_and_a_skipped_count_is_not_counted()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync(
            """
            query($lists: Boolean!) {
              projects { totalCount @include(if: $lists) nodes { name phases @include(if: $lists) { nodes { name } }
                responsibleOrganisation @include(if: $lists) { name } } }
            }
            """,
            """{ "lists": false }""");

        Assert.Single(run.WithoutErrors().Sql);
    }
}
