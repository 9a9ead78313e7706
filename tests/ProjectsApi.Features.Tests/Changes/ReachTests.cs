using ProjectsApi.Data.Access;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Tests.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>Subscribers hear of what they may read, from the log and live alike.</summary>
public sealed class ReachTests
{
    [Fact]
    public async Task What_happens_elsewhere_is_not_told()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);
        await using var live = await register.Api.SubscribeAsync(
            """subscription { changes(where: { entity: { eq: "Phase" } }) { project { name } change { entity } } }""", viewer);

        var told = await live.NextAfterAsync(async () =>
        {
            await register.Api.HasPhaseAsync(register.There.Project, 2);
            await register.Api.HasPhaseAsync(register.Here.Project, 2);
        });

        Assert.Equal("""{"project":{"name":"潮河街道的项目"},"change":{"entity":"Phase"}}""", told.GetRawText());
    }

    [Fact]
    public async Task Neither_is_what_has_happened_there()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);
        await register.Api.HasPhaseAsync(register.Here.Project, 2);
        await using var live = await register.Api.SubscribeAsync(
            $$"""subscription { changes(where: { entity: { eq: "Phase" } }, after: "{{ChangeCursor.Encode(0)}}") { project { name } } }""",
            viewer);

        Assert.Equal("潮河街道的项目", (await live.NextAsync()).GetProperty("project").GetProperty("name").GetString());
        Assert.Equal("潮河街道的项目", (await live.NextAsync()).GetProperty("project").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_may_not_read_may_not_subscribe()
    {
        await using var register = await TwoOffices.StartAsync();
        await using var live = await register.Api.SubscribeAsync("subscription { changes { cursor } }");

        Assert.Contains("AUTH_NOT_AUTHENTICATED", live.Refusal, StringComparison.Ordinal);
    }
}
