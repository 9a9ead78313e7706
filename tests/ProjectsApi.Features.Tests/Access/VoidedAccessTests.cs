using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>What somebody could still come in with is void as soon as what they may do changes.</summary>
public sealed class VoidedAccessTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public static TheoryData<string> Changes => ["grant", "revoke", "disable", "move", "move above"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_of_what_a_person_may_do_voids_their_code_and_their_refresh_token(string change)
    {
        await using var register = await TwoOffices.StartAsync();
        var (api, chief, local) = (register.Api, await register.HasAsync(
            Role.Administrator, register.Zone), await register.HasAsync(Role.Administrator));
        var person = await InAsync(register);
        var grant = await api.HasRoleAsync(person, Role.Planner, register.Here.Organisation);
        // Who administers the zone is above both places of the office and notices no move.
        var above = await HoldAsync(api, chief);
        var (code, session) = (await CodeAsync(api, person, local), await HoldAsync(api, person));
        Assert.NotNull(await api.Get<SignInCodes>().FindAsync(code, CancellationToken.None));

        var done = await api.RunAsync(Mutation(register, change, person, grant), by: chief);

        Assert.Contains("\"errors\":null", done.Raw, StringComparison.Ordinal);
        Assert.Null(await api.Get<SignInCodes>().FindAsync(code, CancellationToken.None));
        Assert.False(await api.Get<Sessions>().TryRenewAsync(session, 0, Lifetime, CancellationToken.None));
        Assert.True(await api.Get<Sessions>().TryRenewAsync(above, 0, Lifetime, CancellationToken.None));
        // What was given before runs out by itself, unless the person is disabled.
        Assert.Equal(change == "disable", (await api.Get<Sessions>().FindAsync(session, CancellationToken.None))?.EndedAt is not null);
    }

    [Fact]
    public async Task Another_name_voids_nothing()
    {
        await using var register = await TwoOffices.StartAsync();
        var (api, chief) = (register.Api, await register.HasAsync(Role.Administrator, register.Zone));
        var person = await InAsync(register);
        await api.HasRoleAsync(person, Role.Planner, register.Here.Organisation);
        var (code, session) = (await CodeAsync(api, person, chief), await HoldAsync(api, person));

        await api.RunAsync(Update(person, "name: \"别名\""), by: chief);

        Assert.NotNull(await api.Get<SignInCodes>().FindAsync(code, CancellationToken.None));
        Assert.True(await api.Get<Sessions>().TryRenewAsync(session, 0, Lifetime, CancellationToken.None));
    }

    [Fact]
    public async Task A_code_is_worth_what_its_issuer_may_do_when_it_is_used()
    {
        await using var register = await TwoOffices.StartAsync();
        var (api, chief) = (register.Api, await register.HasAsync(Role.Administrator, register.Zone));
        var local = await api.HasPersonAsync("地方管理员");
        var role = await api.HasRoleAsync(local, Role.Administrator, register.Here.Organisation);
        var person = await InAsync(register);
        await api.HasRoleAsync(person, Role.Planner, register.Here.Organisation);
        var code = await api.Get<SignInCodes>().FindAsync(await CodeAsync(api, person, local), CancellationToken.None);
        Assert.NotNull(code);
        Assert.True(await api.Get<SignInCodeChecks>().MayBeUsedAsync(code, CancellationToken.None));

        await api.RunAsync(
            $$"""mutation { revokeRole(input: { roleGrantId: "{{TestApi.IdOf(role)}}" }) { errors { ... on Error { message } } } }""",
            by: chief);

        Assert.False(await api.Get<SignInCodeChecks>().MayBeUsedAsync(code, CancellationToken.None));
    }

    [Fact]
    public async Task A_code_lives_minutes_works_once_and_gives_way_to_the_next()
    {
        await using var register = await TwoOffices.StartAsync();
        var (api, local) = (register.Api, await register.HasAsync(Role.Administrator));
        var person = await InAsync(register);
        await api.HasRoleAsync(person, Role.Planner, register.Here.Organisation);
        var codes = api.Get<SignInCodes>();
        var (first, second) = (await CodeAsync(api, person, local), await CodeAsync(api, person, local));

        Assert.Null(await codes.FindAsync(first, CancellationToken.None));
        // However it is typed.
        var known = await codes.FindAsync(second.Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant(), CancellationToken.None);
        Assert.True(known is not null && await codes.TryUseAsync(known.Id, CancellationToken.None));
        Assert.False(await codes.TryUseAsync(known.Id, CancellationToken.None));
        Assert.Null(await codes.FindAsync(second, CancellationToken.None));
        var third = await CodeAsync(api, person, local);
        api.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Null(await codes.FindAsync(third, CancellationToken.None));
    }

    private static Task<Person> InAsync(TwoOffices register) =>
        register.Api.AddAsync(new Person { Id = register.Api.NextKey(), Name = "张工", Email = "zhang@example.cn" });

    private static async Task<string> CodeAsync(TestApi api, Person person, Person issuer)
    {
        var run = await api.RunAsync(
            $$"""
            mutation { issueSignInCode(input: { personId: "{{TestApi.IdOf(person)}}" }) { signInCode { code }
              errors { ... on Error { message } } } }
            """, by: issuer);
        return run.At("issueSignInCode.signInCode.code")?.ToString() ?? throw new InvalidOperationException(run.Raw);
    }

    private static async Task<Guid> HoldAsync(TestApi api, Person person)
    {
        var now = api.Clock.GetUtcNow().UtcDateTime;
        var session = new Session
        {
            PersonId = person.Id,
            Kind = SessionKind.Token,
            Stamp = "stamp",
            StartedAt = now,
            LastUsedAt = now,
            ExpiresAt = now + Lifetime,
            DeviceId = Guid.NewGuid(),
        };
        await api.Get<Sessions>().StartAsync(session, CancellationToken.None);
        return session.Id;
    }

    private static string Mutation(TwoOffices register, string change, Person person, RoleGrant grant) => change switch
    {
        "grant" =>
            $$"""
            mutation { grantRole(input: { personId: "{{TestApi.IdOf(person)}}", role: ADMINISTRATOR,
              organisationId: "{{TestApi.IdOf(register.Zone)}}" }) { errors { ... on Error { message } } } }
            """,
        "revoke" =>
            $$"""mutation { revokeRole(input: { roleGrantId: "{{TestApi.IdOf(grant)}}" }) { errors { ... on Error { message } } } }""",
        "disable" => Update(person, "isDisabled: true"),
        "move" => Move(register.Here.Organisation, register.There.Organisation),
        // The person's office comes to reach what is put below it.
        _ => Move(register.There.Organisation, register.Here.Organisation),
    };

    private static string Move(Organisation organisation, Organisation below) =>
        $$"""
        mutation { moveOrganisation(input: { organisationId: "{{TestApi.IdOf(organisation)}}", expectedVersion: 1,
          parentId: "{{TestApi.IdOf(below)}}" }) { errors { ... on Error { message } } } }
        """;

    private static string Update(Person person, string change) =>
        $$"""
        mutation { updatePerson(input: { personId: "{{TestApi.IdOf(person)}}", expectedVersion: 1, {{change}} }) {
          errors { ... on Error { message } } } }
        """;
}
