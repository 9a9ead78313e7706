using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>Administrators say who may do what, as far as their own role reaches.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task An_administrator_adds_a_person_with_a_role_and_takes_the_role_back()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var added = await register.Api.RunAsync(Add(register.Here, "Zhang@Example.cn"), by: chief);
        var grant = added.At("addPerson.person.roleGrants.nodes.0.id");
        var revoked = await register.Api.RunAsync($$"""
            mutation { revokeRole(input: { roleGrantId: "{{grant}}" }) { person { name roleGrants { totalCount } }
              errors { ... on Error { message } } } }
            """, by: chief);

        Assert.Equal("zhang@example.cn", added.At("addPerson.person.email")?.ToString());
        Assert.Equal("PLANNER", added.At("addPerson.person.roleGrants.nodes.0.role")?.ToString());
        Assert.Equal("0", revoked.At("revokeRole.person.roleGrants.totalCount")?.ToString());
    }

    [Fact]
    public async Task An_address_that_somebody_has_already_is_told()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);
        await register.Api.RunAsync(Add(register.There, "zhang@example.cn"), by: chief);

        var run = await register.Api.RunAsync(Add(register.Here, "Zhang@Example.cn"), by: chief);

        Assert.StartsWith(
            "Another person already has this address;", run.At("addPerson.errors.0.message")?.ToString(), StringComparison.Ordinal);
        Assert.Equal("""["input","email"]""", run.At("addPerson.errors.0.path")?.ToJsonString());
    }

    [Fact]
    public async Task An_administrator_of_one_office_gives_no_role_for_another_and_none_of_the_zone()
    {
        await using var register = await TwoOffices.StartAsync();
        var local = await register.HasAsync(Role.Administrator);

        var here = await register.Api.RunAsync(Add(register.Here, "a@example.cn"), by: local);
        var there = await register.Api.RunAsync(Add(register.There, "b@example.cn"), by: local);

        Assert.Equal("张工", here.At("addPerson.person.name")?.ToString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", there.ErrorCode);
    }

    [Fact]
    public async Task A_person_with_roles_elsewhere_is_not_locked_out_by_the_administrator_of_one_office()
    {
        await using var register = await TwoOffices.StartAsync();
        var local = await register.HasAsync(Role.Administrator);

        var own = await register.Api.RunAsync(Disable(register.Here), by: local);
        var other = await register.Api.RunAsync(Disable(register.There), by: local);

        Assert.Equal("true", own.At("updatePerson.person.isDisabled")?.ToString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", other.ErrorCode);
    }

    [Fact]
    public async Task Somebody_who_was_locked_out_counts_as_nobody()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);
        var person = (Person)register.Here.Rows["Person"];
        Assert.Equal(person.Name, (await register.Api.RunAsync("{ me { name } }", by: person)).At("me.name")?.ToString());

        await register.Api.RunAsync(Disable(register.Here), by: chief);
        register.Api.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Null((await register.Api.RunAsync("{ me { name } }", by: person)).At("me"));
    }

    [Fact]
    public async Task Nobody_locks_themselves_out()
    {
        await using var register = await TwoOffices.StartAsync();
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var run = await register.Api.RunAsync(Update(chief), by: chief);

        Assert.Equal("INVALID_VALUE", run.At("updatePerson.errors.0.code")?.ToString());
    }

    [Fact]
    public async Task A_code_to_sign_in_with_is_made_by_who_may_and_for_whom_they_may()
    {
        await using var register = await TwoOffices.StartAsync();
        var (local, planner) = (await register.HasAsync(Role.Administrator), await register.HasAsync(Role.Planner));
        var added = await register.Api.RunAsync(Add(register.Here, "a@example.cn"), by: local);
        var id = added.At("addPerson.person.id")?.ToString() ?? "";

        var code = await register.Api.RunAsync(Code(id), by: local);
        var elsewhere = await register.Api.RunAsync(Code(TestApi.IdOf(register.There.Rows["Person"])), by: local);
        var refused = await register.Api.RunAsync(Code(id), by: planner);

        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$", code.At("issueSignInCode.signInCode.code")?.ToString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", elsewhere.ErrorCode);
        Assert.Equal("AUTH_NOT_AUTHORIZED", refused.ErrorCode);
    }

    private static string Add(Office office, string email) =>
        $$"""
        mutation { addPerson(input: { name: "张工", email: "{{email}}", role: PLANNER,
          organisationId: "{{TestApi.IdOf(office.Organisation)}}" })
          { person { id name email roleGrants { nodes { id role } } } errors { ... on Error { message path } } } }
        """;

    private static string Disable(Office office) => Update((Person)office.Rows["Person"]);

    private static string Update(Person person) =>
        $$"""
        mutation { updatePerson(input: { personId: "{{TestApi.IdOf(person)}}", expectedVersion: 1, isDisabled: true })
          { person { isDisabled } errors { ... on Error { code } } } }
        """;

    private static string Code(string personId) =>
        $$"""
        mutation { issueSignInCode(input: { personId: "{{personId}}" }) { signInCode { code } errors { ... on Error { message } } } }
        """;
}
