using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class PartyWriteTests
{
    private const string Shown = "projectParty { version role sharePercent organisation { name } project { name } }";
    private const string Shares = "... on Error { code message path } ... on SharesExceededError { sumPercent }";

    [Fact]
    public async Task An_organisation_takes_part_once_in_each_role()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project, company) =
            (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"), await api.HasOrganisationAsync("压缩机有限公司"));

        var run = await api.WriteAsync(person, "addParty", Party(project, company, "INVESTOR, sharePercent: 60"), Shown);
        var again = await api.WriteAsync(person, "addParty", Party(project, company, "INVESTOR"), Shown);
        var other = await api.WriteAsync(person, "addParty", Party(project, company, "OWNER"), Shown);

        Assert.Equal(["INVALID_VALUE input.organisationId"], again.Mistakes("addParty"));
        Assert.Empty(other.Mistakes("addParty"));
        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task Shares_in_one_role_add_up_to_the_whole_at_most()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        var (one, two) = (await api.HasOrganisationAsync("海尔"), await api.HasOrganisationAsync("海立"));
        var party = await api.HasPartyAsync(project, one, PartyRole.Investor, 60m);

        var added = await api.WriteAsync(person, "addParty", Party(project, two, "INVESTOR, sharePercent: 40.5"), Shown, Shares);
        var fits = await api.WriteAsync(person, "addParty", Party(project, two, "INVESTOR, sharePercent: 40"), Shown);
        var raised = await api.WriteAsync(person, "updateParty", $"{Of(party, 1)}, sharePercent: 61", Shown, Shares);
        var alone = await api.WriteAsync(person, "updateParty", $"{Of(party, 1)}, sharePercent: 100.5", Shown, Shares);

        Assert.Empty(fits.Mistakes("addParty"));
        Assert.Equal("101", raised.At("updateParty.errors.0.sumPercent")?.ToString());
        Assert.Equal(["INVALID_VALUE input.sharePercent", "SHARES_EXCEEDED input.sharePercent"], alone.Mistakes("updateParty"));
        Snapshot.Match(added.Response);
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_clears_what_is_null_and_sets_the_rest()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project, company) =
            (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"), await api.HasOrganisationAsync("压缩机有限公司"));
        var party = await api.HasPartyAsync(project, company, PartyRole.Investor, 60m);
        await api.HasPartyAsync(project, company, PartyRole.Designer);

        var kept = await api.WriteAsync(person, "updateParty", $"{Of(party, 1)}, role: OWNER", Shown);
        var cleared = await api.WriteAsync(person, "updateParty", $"{Of(party, 2)}, sharePercent: null", Shown);
        var taken = await api.WriteAsync(person, "updateParty", $"{Of(party, 3)}, role: DESIGNER", Shown);
        var stale = await api.WriteAsync(person, "updateParty", $"{Of(party, 1)}, sharePercent: 1", Shown);

        Assert.Equal("60", kept.At("updateParty.projectParty.sharePercent")?.ToString());
        Assert.Null(cleared.At("updateParty.projectParty.sharePercent"));
        Assert.Equal(["INVALID_VALUE input.role"], taken.Mistakes("updateParty"));
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], stale.Mistakes("updateParty"));
        Snapshot.Match(kept.ResponseAndWriteSql);
    }

    [Fact]
    public async Task A_party_that_was_removed_is_in_the_list_no_more()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project, company) =
            (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"), await api.HasOrganisationAsync("压缩机有限公司"));
        var party = await api.HasPartyAsync(project, company, PartyRole.Owner);

        var run = await api.WriteAsync(person, "removeParty", Of(party, 1), "removed { id typeName }");
        var again = await api.WriteAsync(person, "removeParty", Of(party, 1), "removed { id }");

        Assert.Equal(TestApi.IdOf(party), run.At("removeParty.removed.0.id")?.ToString());
        Assert.Equal(["NOT_FOUND input.projectPartyId"], again.Mistakes("removeParty"));
        await using var database = await api.OpenAsync();
        Assert.Empty(database.ProjectParties);
    }

    [SkippableFact]
    public async Task Shares_that_are_added_at_once_never_pass_the_whole_on_postgresql()
    {
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase());
        var (person, project) = (await api.HasPersonAsync("孙工"), await api.HasProjectAsync("压缩机基地"));
        var companies = new List<Organisation>();
        for (var i = 0; i < 8; i++)
        {
            companies.Add(await api.HasOrganisationAsync($"公司{i}"));
        }

        var runs = await Task.WhenAll(companies.Select(company =>
            api.WriteAsync(person, "addParty", Party(project, company, "INVESTOR, sharePercent: 30"), Shown)));

        Assert.Equal(3, runs.Count(run => run.Mistakes("addParty") is []));
        Assert.Equal(5, runs.Count(run => run.Mistakes("addParty") is ["SHARES_EXCEEDED input.sharePercent"]));
    }

    private static string Party(Project project, Organisation organisation, string role) =>
        $"projectId: \"{TestApi.IdOf(project)}\", organisationId: \"{TestApi.IdOf(organisation)}\", role: {role}";

    private static string Of(ProjectParty party, long version) => $"projectPartyId: \"{TestApi.IdOf(party)}\", expectedVersion: {version}";
}
