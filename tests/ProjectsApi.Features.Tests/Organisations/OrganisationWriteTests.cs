using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Organisations;

public sealed class OrganisationWriteTests
{
    private const string Shown = "organisation { version name shortName kind region { code list edition } parent { name } }";
    private const string Conflict =
        "... on Error { code message path } ... on VersionConflictError { currentVersion yours { field value } theirs { field value } "
            + "changedFields }";

    [Fact]
    public async Task A_new_organisation_stands_below_its_parent()
    {
        await using var api = await TestApi.StartAsync();
        var (person, zone) = (await api.HasPersonAsync("陈工"), await api.HasOrganisationAsync("经开区管委会"));

        var run = await api.WriteAsync(
            person,
            "createOrganisation",
            $"""name: "潮河街道办事处", shortName: "潮河", kind: SUBDISTRICT_OFFICE, parentId: "{TestApi.IdOf(zone)}", regionCode: "410171561", """
                + $"""regionCodeList: "统计用区划代码", regionCodeVersion: "2018" """,
            Shown);

        Assert.Empty(run.Mistakes("createOrganisation"));
        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task Every_mistake_in_a_new_organisation_is_told_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var gone = new Organisation { Id = api.NextKey(), Name = "无", Kind = OrganisationKind.Other };

        var run = await api.WriteAsync(
            person, "createOrganisation", $"name: \" \", kind: COMPANY, parentId: \"{TestApi.IdOf(gone)}\", regionCode: \"41A\"", Shown);

        Assert.Equal(
            [
                "NOT_FOUND input.parentId", "INVALID_VALUE input.regionCode", "INVALID_VALUE input.regionCodeList",
                "INVALID_VALUE input.regionCodeVersion", "INVALID_VALUE input.name",
            ],
            run.Mistakes("createOrganisation"));
        await using var database = await api.OpenAsync();
        Assert.Empty(database.Organisations);
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_clears_what_is_null_and_sets_the_rest()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var office = await HasOfficeAsync(api);

        var run = await api.WriteAsync(
            person, "updateOrganisation",
            $"{Of(office, 1)}, name: \"潮河办事处\", regionCode: null, regionCodeList: null, regionCodeVersion: null", Shown);

        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Equal("潮河", run.At("updateOrganisation.organisation.shortName")?.ToString());
        Assert.Null(run.At("updateOrganisation.organisation.region"));
    }

    [Fact]
    public async Task Who_is_late_is_told_both_values()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var office = await HasOfficeAsync(api);
        await api.WriteAsync(person, "updateOrganisation", $"{Of(office, 1)}, kind: DEPARTMENT", Shown);

        var late = await api.WriteAsync(person, "updateOrganisation", $"{Of(office, 1)}, shortName: null", Shown, Conflict);

        Snapshot.Match(late.Response);
    }

    [Fact]
    public async Task A_patch_may_be_tried_without_being_written()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var office = await HasOfficeAsync(api);

        var right = await api.WriteAsync(person, "updateOrganisation", $"{Of(office, 1)}, name: \"新\", validateOnly: true", Shown);
        var wrong = await api.WriteAsync(person, "updateOrganisation", $"{Of(office, 1)}, regionCodeList: null, validateOnly: true", Shown);

        Assert.Empty(right.Mistakes("updateOrganisation"));
        Assert.Equal(["INVALID_VALUE input.regionCodeList"], wrong.Mistakes("updateOrganisation"));
        await using var database = await api.OpenAsync();
        Assert.Equal(("潮河街道办事处", 1), database.Organisations.Select(o => new ValueTuple<string, long>(o.Name, o.Version)).Single());
    }

    [Fact]
    public async Task A_name_may_be_left_out_but_is_never_cleared()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");

        var run = await api.WriteAsync(person, "updateOrganisation", $"{Of(await HasOfficeAsync(api), 1)}, name: null", Shown);

        Assert.Equal("HC0016", run.ErrorCode);
    }

    [Fact]
    public async Task An_organisation_moves_with_everything_below_it_and_to_the_top()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var (zone, office) = (await api.HasOrganisationAsync("管委会"), await HasOfficeAsync(api));

        var moved = await api.WriteAsync(person, "moveOrganisation", $"{Of(office, 1)}, parentId: \"{TestApi.IdOf(zone)}\"", Shown);
        var top = await api.WriteAsync(person, "moveOrganisation", $"{Of(office, 2)}, parentId: null", Shown);

        Assert.Equal("管委会", moved.At("moveOrganisation.organisation.parent.name")?.ToString());
        Assert.Null(top.At("moveOrganisation.organisation.parent"));
        Snapshot.Match(moved.ResponseAndWriteSql);
    }

    [Fact]
    public async Task No_organisation_comes_to_stand_below_itself()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var zone = await api.HasOrganisationAsync("管委会");
        var office = await api.HasOrganisationAsync("办事处", o => o.ParentId = zone.Id);
        var community = await api.HasOrganisationAsync("社区", o => o.ParentId = office.Id);

        var run = await api.WriteAsync(person, "moveOrganisation", $"{Of(zone, 1)}, parentId: \"{TestApi.IdOf(community)}\"", Shown);
        var itself = await api.WriteAsync(person, "moveOrganisation", $"{Of(zone, 1)}, parentId: \"{TestApi.IdOf(zone)}\"", Shown);
        var unsaid = await api.WriteAsync(person, "moveOrganisation", Of(zone, 1), Shown);

        Assert.Contains("管委会 › 办事处 › 社区 › 管委会", run.At("moveOrganisation.errors.0.message")?.ToString(), StringComparison.Ordinal);
        Assert.All([run, itself, unsaid], r => Assert.Equal(["INVALID_VALUE input.parentId"], r.Mistakes("moveOrganisation")));
    }

    [Fact]
    public Task Two_moves_at_once_never_close_a_loop_on_sqlite() => MovesAtOnceAsync(new SqliteFile());

    [SkippableFact]
    public Task Two_moves_at_once_never_close_a_loop_on_postgresql() => MovesAtOnceAsync(new PostgreSqlDatabase());

    [Fact]
    public async Task An_organisation_goes_only_when_nothing_names_it()
    {
        await using var api = await TestApi.StartAsync();
        var person = await api.HasPersonAsync("陈工");
        var office = await HasOfficeAsync(api);
        await api.HasOrganisationAsync("社区", o => o.ParentId = office.Id);
        await api.HasProjectAsync("压缩机基地", p => p.ResponsibleOrganisationId = office.Id);
        await api.HasPartyAsync(await api.HasProjectAsync("物流园"), office, PartyRole.Owner);
        var lonely = await api.HasOrganisationAsync("空壳公司");

        var refused = await api.WriteAsync(
            person, "removeOrganisation", Of(
                office, 1), "removed { id }", "... on Error { code message path } ... on InUseError { uses { entity count } }");
        var done = await api.WriteAsync(person, "removeOrganisation", Of(lonely, 1), "removed { id typeName }");

        Assert.Equal(TestApi.IdOf(lonely), done.At("removeOrganisation.removed.0.id")?.ToString());
        await using var database = await api.OpenAsync();
        Assert.DoesNotContain(database.Organisations, o => o.Name == "空壳公司");
        Snapshot.Match(refused.Response);
    }

    private static async Task MovesAtOnceAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var person = await api.HasPersonAsync("陈工");
        for (var round = 0; round < 8; round++)
        {
            var (one, other) = (await api.HasOrganisationAsync($"甲{round}"), await api.HasOrganisationAsync($"乙{round}"));

            var runs = await Task.WhenAll(
                api.WriteAsync(person, "moveOrganisation", $"{Of(one, 1)}, parentId: \"{TestApi.IdOf(other)}\"", Shown),
                api.WriteAsync(person, "moveOrganisation", $"{Of(other, 1)}, parentId: \"{TestApi.IdOf(one)}\"", Shown));

            Assert.Single(runs, run => run.Mistakes("moveOrganisation") is ["INVALID_VALUE input.parentId"]);
            Assert.Single(runs, run => run.Mistakes("moveOrganisation") is []);
        }
    }

    private static Task<Organisation> HasOfficeAsync(TestApi api) => api.HasOrganisationAsync("潮河街道办事处", o =>
        (o.ShortName, o.RegionCode, o.RegionCodeList, o.RegionCodeVersion) = ("潮河", "410171561", "统计用区划代码", "2018"));

    private static string Of(Organisation organisation, long version) =>
        $"organisationId: \"{TestApi.IdOf(organisation)}\", expectedVersion: {version}";
}
