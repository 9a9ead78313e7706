using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>An organisation at the top begins with somebody who administers it.</summary>
public sealed class NewTopTests
{
    [Fact]
    public async Task Whoever_registers_an_organisation_at_the_top_administers_it_and_below_nobody_new_does()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var top = await AddAsync(register, chief, "压缩机有限公司", above: null);
        await AddAsync(register, chief, "蝶湖社区", register.Here.Organisation.Id);

        await using var context = await register.Api.OpenAsync();
        var grants = await context.RoleGrants.Where(g => g.PersonId == chief.Id).Select(g => g.OrganisationId).ToListAsync();
        Assert.Equal(new HashSet<Guid> { register.Zone.Id, top }, [.. grants]);
    }

    [Fact]
    public async Task The_administrator_of_an_office_puts_nothing_at_the_top()
    {
        await using var register = await TwoOffices.StartAsync();
        var local = await register.HasAsync(Role.Administrator);

        var refused = await Assert.ThrowsAsync<Contract.Errors.ContractError>(() => AddAsync(register, local, "压缩机有限公司", above: null));

        Assert.Equal("AUTH_NOT_AUTHORIZED", refused.Code);
    }

    [Fact]
    public async Task Whoever_moves_an_organisation_to_the_top_still_administers_it()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);
        var id = TestApi.IdOf(register.Here.Organisation);

        var moved = await register.Api.RunAsync(
            $$"""
            mutation { moveOrganisation(input: { organisationId: "{{id}}", expectedVersion: 1, parentId: null }) {
              organisation { parent { name } } } }
            """, by: chief);
        var renamed = await register.Api.RunAsync(Rename(id, 2, "潮河"), by: chief);
        var back = await register.Api.RunAsync(
            $$"""
            mutation { moveOrganisation(input: { organisationId: "{{id}}", expectedVersion: 3,
              parentId: "{{TestApi.IdOf(register.Zone)}}" }) { organisation { parent { name } } } }
            """,
            by: chief);
        var again = await register.Api.RunAsync(
            $$"""
            mutation { moveOrganisation(input: { organisationId: "{{id}}", expectedVersion: 4, parentId: null }) { organisation { version }
              errors { ... on Error { message } } } }
            """,
            by: chief);

        Assert.Null(moved.WithoutErrors().At("moveOrganisation.organisation.parent"));
        Assert.Equal("潮河", renamed.At("updateOrganisation.organisation.name")?.ToString());
        Assert.Equal("经开区管委会", back.At("moveOrganisation.organisation.parent.name")?.ToString());
        Assert.Equal("5", again.At("moveOrganisation.organisation.version")?.ToString());
    }

    [Fact]
    public async Task What_was_registered_a_moment_ago_is_reached_at_once()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var office = await register.Api.RunAsync(Create("蝶湖办事处", TestApi.IdOf(register.Zone)), by: chief);
        var id = office.At("createOrganisation.organisation.id")?.ToString() ?? "none";
        var below = await register.Api.RunAsync(Create("蝶湖社区", id), by: chief);
        var renamed = await register.Api.RunAsync(Rename(id, 1, "蝶湖"), by: chief);
        var top = await register.Api.RunAsync(Create("压缩机有限公司", null), by: chief);
        var belowTop = await register.Api.RunAsync(Create("销售部", top.At("createOrganisation.organisation.id")?.ToString()), by: chief);

        Assert.Equal("蝶湖办事处", below.At("createOrganisation.organisation.parent.name")?.ToString());
        Assert.Equal("蝶湖", renamed.At("updateOrganisation.organisation.name")?.ToString());
        Assert.Equal("压缩机有限公司", belowTop.At("createOrganisation.organisation.parent.name")?.ToString());
    }

    [Fact]
    public async Task A_role_counts_for_the_next_request_and_no_longer_once_it_is_taken_back()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);
        var newcomer = await register.Api.HasPersonAsync("王工");
        const string Query = "{ projects { totalCount } }";
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await register.Api.RunAsync(Query, by: newcomer)).ErrorCode);

        var granted = await register.Api.RunAsync(
            $$"""
            mutation { grantRole(input: { personId: "{{TestApi.IdOf(newcomer)}}", role: VIEWER,
              organisationId: "{{TestApi.IdOf(register.Here.Organisation)}}" }) {
              person { roleGrants { nodes { id } } } } }
            """,
            by: chief);
        var during = await register.Api.RunAsync(Query, by: newcomer);
        await register.Api.RunAsync(
            $$"""
            mutation { revokeRole(input: { roleGrantId: "{{granted.At("grantRole.person.roleGrants.nodes.0.id")}}" }) { person { id } } }
            """, by: chief);
        var after = await register.Api.RunAsync(Query, by: newcomer);

        Assert.Equal("1", during.At("projects.totalCount")?.ToString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", after.ErrorCode);
    }

    private static string Create(string name, string? above) =>
        $$"""
        mutation { createOrganisation(input: { name: "{{name}}", kind: COMPANY, parentId: {{(above is null ? "null" : $"\"{above}\"")}} }) {
          organisation { id parent { name } } } }
        """;

    private static string Rename(string id, int version, string name) =>
        $$"""
        mutation { updateOrganisation(input: { organisationId: "{{id}}", expectedVersion: {{version}}, name: "{{name}}" }) {
          organisation { name } } }
        """;

    private static async Task<Guid> AddAsync(TwoOffices register, Person by, string name, Guid? above)
    {
        var id = register.Api.NextKey();
        var viewer = await register.Api.Get<Viewers>().FindAsync(PersonVerbs.PrincipalOf(by), CancellationToken.None);
        var request = new WriteRequest(
            "addOrganisation", viewer, "test", null, "", ValidateOnly: false, new Dictionary<string, object?>());
        await register.Api.Get<MutationRunner>().RunAsync<Organisation>(
            request,
            register.Api.Get<Row<Organisation>>().Whole,
            (write, _) =>
            {
                var organisation = new Organisation { Id = id, Name = name, Kind = OrganisationKind.Company, ParentId = above };
                write.Database.Add(organisation);
                return Task.FromResult<Organisation?>(organisation);
            },
            CancellationToken.None);
        return id;
    }
}
