using System.Net.Http.Json;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Effect of role changes on an open socket.</summary>
public sealed class SocketRoleTests : IDisposable
{
    private const string Email = "zhang.wei@example.cn";

    private static readonly TimeSpan Recheck = TimeSpan.FromSeconds(1);

    // Longer than several checks, also on a busy machine.
    private static readonly TimeSpan SomeChecks = 4 * Recheck;
    private static readonly TimeSpan Patience = 20 * Recheck;

    private readonly HostFolder _folder = new();

    [Fact]
    public async Task A_role_that_is_gained_keeps_a_socket_open_and_one_that_is_lost_closes_it()
    {
        await AccessHost.CreateAdministratorAsync(_folder, AccessHost.Password, AccessHost.Email);
        await using var host = HostProcess.Start(
            _folder, new Dictionary<string, string> { ["GraphQL:Streaming:RecheckInterval"] = Recheck.ToString() });
        using var client = await host.ClientAsync();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", await SignInAsync(client, AccessHost.Email));
        var zone = (await client.DataAsync("""{ organisations(where: { regionCode: { eq: "410171" } }) { nodes { id } } }"""))
            .GetProperty("organisations").GetProperty("nodes")[0].GetProperty("id").GetString();
        var person = await HasColleagueAsync(client, zone);
        using var socket = await AccessSocket.OpenAsync(client, $$"""{"Authorization":"{{await SignInAsync(client, Email)}}"}""");
        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());

        var granted = await client.DataAsync(
            $$"""
            mutation { grantRole(input: { personId: "{{person}}", role: PLANNER, organisationId: "{{zone}}" }) {
              person { roleGrants(where: { role: { eq: PLANNER } }) { nodes { id } } } } }
            """);
        await Task.Delay(SomeChecks);

        Assert.Equal(
            """[{"role":"VIEWER"},{"role":"PLANNER"}]""", (await socket.AskAsync("1", "{ me { roles { role } } }")).GetProperty("me")
                .GetProperty("roles").GetRawText());

        var grant = granted.GetProperty("grantRole")
            .GetProperty("person").GetProperty("roleGrants").GetProperty("nodes")[0].GetProperty("id").GetString();
        await client.DataAsync($$"""mutation { revokeRole(input: { roleGrantId: "{{grant}}" }) { person { id } } }""");

        Assert.Equal(4403, await socket.ClosedWithAsync(Patience));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string?> HasColleagueAsync(HttpClient client, string? organisation)
    {
        var person = (await client.DataAsync(
            $$"""
            mutation { addPerson(input: { name: "张伟", email: "{{Email}}", role: VIEWER, organisationId: "{{organisation}}" }) {
              person { id } } }
            """))
            .GetProperty("addPerson").GetProperty("person").GetProperty("id").GetString();
        var code = (await client.DataAsync($$"""mutation { issueSignInCode(input: { personId: "{{person}}" }) { signInCode { code } } }"""))
            .GetProperty("issueSignInCode").GetProperty("signInCode").GetProperty("code").GetString();
        using var reset = await client.PostAsJsonAsync(
            "/account/resetPassword", new { email = Email, resetCode = code, newPassword = AccessHost.Password });
        Assert.True(reset.IsSuccessStatusCode);
        return person;
    }

    private static async Task<string> SignInAsync(HttpClient client, string email)
    {
        using var answer = await client.PostAsJsonAsync("/account/login", new { email, password = AccessHost.Password });
        return AccessHost.Bearer(await answer.Content.ReadFromJsonAsync<JsonElement>()).Value;
    }
}
