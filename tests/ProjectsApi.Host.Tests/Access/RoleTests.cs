using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>An administrator adds a colleague who then signs in, over HTTP.</summary>
public sealed class RoleTests : IDisposable
{
    private const string Email = "zhang.wei@example.cn";

    private readonly HostFolder folder = new();

    [Fact]
    public async Task An_administrator_adds_a_person_who_then_reads_more_than_anonymous_callers()
    {
        await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email);
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { ["Access:AnonymousRead"] = "false" });
        using var client = await host.ClientAsync();

        var stranger = await client.AnswerAsync("{ projects { totalCount } }");
        await SignInAsync(client, AccessHost.Email, AccessHost.Password);
        var zone = await client.DataAsync("""{ organisations(where: { regionCode: { eq: "410171" } }) { nodes { id } } }""");
        var added = await client.DataAsync(
            $$"""
            mutation { addPerson(input: { name: "张伟", email: "{{Email}}", role: VIEWER,
                organisationId: {{Id(zone.GetProperty("organisations").GetProperty("nodes")[0])}} })
              { person { id } errors { ... on Error { message } } } }
            """);
        var issued = await client.DataAsync(
            $$"""mutation { issueSignInCode(input: { personId: {{Person(added)}} }) { signInCode { email code } } }""");
        var code = issued.GetProperty("issueSignInCode").GetProperty("signInCode").GetProperty("code").GetString();
        client.DefaultRequestHeaders.Authorization = null;
        using var reset = await client.PostAsJsonAsync(
            "/account/resetPassword", new { email = Email, resetCode = code, newPassword = "Fresh-horse-11" });
        await SignInAsync(client, Email, "Fresh-horse-11");
        var colleague = await client.DataAsync("{ me { name roles { role } } projects { totalCount } }");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", stranger.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(reset.IsSuccessStatusCode);
        Assert.Equal("""{"name":"张伟","roles":[{"role":"VIEWER"}]}""", colleague.GetProperty("me").GetRawText());
        Assert.NotEqual(0, colleague.GetProperty("projects").GetProperty("totalCount").GetInt32());
        Assert.Equal(0L, await folder.ExecuteAsync($"SELECT count(*) FROM \"Changes\" WHERE \"Fields\" LIKE '%{code}%'"));
    }

    [Fact]
    public async Task Open_registration_makes_a_person_without_any_role()
    {
        await using var host = HostProcess.Start(
            folder, new Dictionary<string, string> { ["Access:OpenRegistration"] = "true", ["Access:AnonymousRead"] = "false" });
        using var client = await host.ClientAsync();

        using var made = await client.PostAsJsonAsync("/account/register", new { email = Email, password = AccessHost.Password });
        await SignInAsync(client, Email, AccessHost.Password);
        var answer = await client.AnswerAsync("{ me { email roles { role } } projects { totalCount } }");

        Assert.True(made.IsSuccessStatusCode);
        Assert.Equal($$"""{"email":"{{Email}}","roles":[]}""", answer.GetProperty("data").GetProperty("me").GetRawText());
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Registration_cannot_take_the_address_of_an_added_person()
    {
        await AccessHost.CreateAdministratorAsync(folder, AccessHost.Password, AccessHost.Email);
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { ["Access:OpenRegistration"] = "true" });
        using var client = await host.ClientAsync();
        await SignInAsync(client, AccessHost.Email, AccessHost.Password);
        var zone = await client.DataAsync("{ organisations(where: { regionCode: { eq: \"410171\" } }) { nodes { id } } }");
        var added = await client.DataAsync(
            $$"""
            mutation { addPerson(input: { name: "张伟", email: "{{Email}}", role: VIEWER,
                organisationId: {{Id(zone.GetProperty("organisations").GetProperty("nodes")[0])}} })
              { person { id } errors { ... on Error { message } } } }
            """);

        using var squatted = await client.PostAsJsonAsync(
            "/account/register", new { email = Email.ToUpperInvariant(), password = AccessHost.Password });
        var issued = await client.DataAsync(
            $$"""
            mutation { issueSignInCode(input: { personId: {{Person(added)}} }) {
              signInCode { email } errors { ... on Error { message } } } }
            """);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, squatted.StatusCode);
        Assert.Equal(Email, issued.GetProperty("issueSignInCode").GetProperty("signInCode").GetProperty("email").GetString());
    }

    public void Dispose() => folder.Dispose();

    private static string Person(JsonElement added) => Id(added.GetProperty("addPerson").GetProperty("person"));

    private static string Id(JsonElement node) => node.GetProperty("id").GetRawText();

    private static async Task SignInAsync(HttpClient client, string email, string password)
    {
        using var answer = await client.PostAsJsonAsync("/account/login", new { email, password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var tokens = await answer.Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("accessToken").GetString());
    }
}
