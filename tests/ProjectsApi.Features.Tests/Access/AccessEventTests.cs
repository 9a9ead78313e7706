using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>Who sees what happened to whose account.</summary>
public sealed class AccessEventTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Administrators_see_the_events_of_the_people_they_administer_and_the_top_those_of_nobody(bool anonymousRead)
    {
        await using var register = await TwoOffices.StartAsync(new AccessSettings { AnonymousRead = anonymousRead });
        var api = register.Api;
        var (local, chief, planner) = (await register.HasAsync(
            Role.Administrator), await register.HasAsync(Role.Administrator, register.Zone), await register.HasAsync(Role.Planner));
        var roleless = await api.HasPersonAsync("无角色");
        await HappensAsync(api, (Person)register.Here.Rows["Person"], "here");
        await HappensAsync(api, (Person)register.There.Rows["Person"], "there");
        await HappensAsync(api, chief, "chief");
        await HappensAsync(api, roleless, "roleless");
        await HappensAsync(api, null, "nobody");

        Assert.Equal(["here"], await SeenAsync(api, local));
        Assert.Equal(["chief", "here", "nobody", "roleless", "there"], await SeenAsync(api, chief));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await api.RunAsync("{ accessEvents { totalCount } }", by: planner)).ErrorCode);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await api.RunAsync("{ accessEvents { totalCount } }")).ErrorCode);
    }

    [Fact]
    public async Task Events_are_filtered_and_paged_and_tell_who_what_when_and_from_where()
    {
        await using var register = await TwoOffices.StartAsync();
        var api = register.Api;
        var chief = await register.HasAsync(Role.Administrator, register.Zone);
        var person = (Person)register.Here.Rows["Person"];
        for (var i = 0; i < 3; i++)
        {
            await HappensAsync(api, person, $"request-{i}");
            api.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var page = await api.RunAsync(
            $$"""
            { accessEvents(first: 2, where: { personId: { eq: "{{TestApi.IdOf(person)}}" }, kind: { eq: SIGN_IN_FAILED } })
              { totalCount pageInfo { hasNextPage } nodes { kind at address client requestId person { name } actor { name } } } }
            """,
            by: chief);

        Assert.Equal("3", page.Text("accessEvents.totalCount"));
        Assert.Equal(["request-2", "request-1"], page.Each("accessEvents.nodes", "requestId"));
        Assert.Equal(
            """{"kind":"SIGN_IN_FAILED","at":"2024-03-15T04:02:00.000Z","address":"192.0.2.1","client":"curl","""
                + "\"requestId\":\"request-2\",\"person\":{\"name\":\"潮河街道的人员\"},\"actor\":null}",
            page.Text("accessEvents.nodes.0"));
    }

    [Fact]
    public async Task An_issued_code_is_an_event_without_the_code()
    {
        await using var register = await TwoOffices.StartAsync();
        var (api, local) = (register.Api, await register.HasAsync(Role.Administrator));
        var person = await api.AddAsync(new Person { Id = api.NextKey(), Name = "张工", Email = "zhang@example.cn" });
        await api.HasRoleAsync(person, Role.Planner, register.Here.Organisation);

        var issued = await api.RunAsync(
            $$"""mutation { issueSignInCode(input: { personId: "{{TestApi.IdOf(person)}}" }) { signInCode { code } } }""", by: local);

        var told = await api.RunAsync("{ accessEvents { nodes { kind person { name } actor { name } address requestId } } }", by: local);
        Assert.Equal(
            """[{"kind":"CODE_ISSUED","person":{"name":"张工"},"actor":{"name":"Administrator"},"address":"192.0.2.7","requestId":"test"}]""",
            told.Text("accessEvents.nodes"));
        await using var context = await api.OpenAsync();
        var kept = await context.SignInCodes.SingleAsync();
        Assert.DoesNotContain(
            issued.At("issueSignInCode.signInCode.code")?.ToString() ?? "?", kept.Hash, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_event_is_never_changed()
    {
        await using var register = await TwoOffices.StartAsync();
        await HappensAsync(register.Api, null, "request");
        await using var context = await register.Api.OpenAsync();
        var happened = await context.AccessEvents.AsTracking().SingleAsync();

        context.Entry(happened).Property(e => e.Address).CurrentValue = "198.51.100.9";

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    private static Task HappensAsync(TestApi api, Person? person, string request) => api.Get<AccessEventLog>().AppendAsync(
        new AccessEvent
        {
            At = api.Clock.GetUtcNow().UtcDateTime,
            Kind = AccessEventKind.SignInFailed,
            PersonId = person?.Id,
            Address = "192.0.2.1",
            Client = "curl",
            RequestId = request,
        },
        CancellationToken.None);

    private static async Task<IReadOnlyList<string?>> SeenAsync(TestApi api, Person by)
    {
        var run = await api.RunAsync("{ accessEvents(first: 50) { nodes { requestId } } }", by: by);
        return [.. run.Each("accessEvents.nodes", "requestId").Order(StringComparer.Ordinal)];
    }
}
