using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>An ended session invalidates all its tokens and cookies.</summary>
public sealed class SessionTests(AccessHost host) : IClassFixture<AccessHost>
{
    private const string Mine = "/account/manage/info";

    private static readonly (string, string) Preflight = ("GraphQL-Preflight", "1");

    [Fact]
    public async Task A_refresh_token_that_comes_again_ends_its_whole_family()
    {
        var first = await host.SignInAsync();
        var second = await RefreshedAsync(first);

        using var again = await RefreshAsync(first);

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", again.Headers.WwwAuthenticate.ToString());
        using var child = await RefreshAsync(second);
        Assert.Equal(HttpStatusCode.Unauthorized, child.StatusCode);
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [await KnowsAsync(first), await KnowsAsync(second)]);
        // Another sign-in of the same person is another session.
        Assert.Equal(HttpStatusCode.OK, await KnowsAsync(await host.SignInAsync()));
        Assert.Contains("Account event RefreshReused", host.Process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_renewals_at_the_same_moment_one_gets_tokens_and_the_family_ends()
    {
        var tokens = await host.SignInAsync();

        var answers = await Task.WhenAll(RefreshAsync(tokens), RefreshAsync(tokens), RefreshAsync(tokens));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Unauthorized, await KnowsAsync(tokens));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task A_chain_of_renewals_goes_on()
    {
        var tokens = await host.SignInAsync();
        for (var i = 0; i < 4; i++)
        {
            tokens = await RefreshedAsync(tokens);
        }

        Assert.Equal(HttpStatusCode.OK, await KnowsAsync(tokens));
    }

    [Fact]
    public async Task A_cookie_is_dead_after_signing_out()
    {
        var cookie = ("Cookie", await CookieAsync());
        using var before = await host.SendAsync(HttpMethod.Get, Mine, null, cookie, Preflight);

        using var signedOut = await host.SendAsync(HttpMethod.Post, "/account/logout", null, cookie, Preflight);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NoContent], [before.StatusCode, signedOut.StatusCode]);
        using var after = await host.SendAsync(HttpMethod.Get, Mine, null, cookie, Preflight);
        using var asked = await host.SendAsync(HttpMethod.Post, "/graphql", new { query = "{ me { name } }" }, cookie, Preflight);
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [after.StatusCode, asked.StatusCode]);
        // The response deletes the cookie; the browser is anonymous afterwards.
        Assert.Contains("ProjectsApi=;", string.Join('\n', asked.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_dead_after_signing_out()
    {
        var tokens = await host.SignInAsync();

        using var signedOut = await host.SendAsync(HttpMethod.Post, "/account/logout", null, AccessHost.Bearer(tokens));

        using var refreshed = await RefreshAsync(tokens);
        Assert.Equal(
            [HttpStatusCode.NoContent, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized],
            [signedOut.StatusCode, await KnowsAsync(tokens), refreshed.StatusCode]);
    }

    [Fact]
    public async Task A_person_sees_their_sessions_and_signs_out_everywhere_else()
    {
        const string Other = "zhou.jie@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var (here, there, third) = (await host.SignInAsync(Other), await host.SignInAsync(Other), await host.SignInAsync(Other));
        var sessions = (await AskAsync(here, "{ mySessions { sessionId kind address isCurrent } }")).GetProperty("mySessions");

        Assert.Equal(3, sessions.GetArrayLength());
        var current = Assert.Single(sessions.EnumerateArray(), session => session.GetProperty("isCurrent").GetBoolean());
        Assert.Equal(("TOKEN", "127.0.0.1"), (current.GetProperty("kind").GetString(), current.GetProperty("address").GetString()));
        var another = (await AskAsync(there, "{ mySessions { sessionId isCurrent } }")).GetProperty("mySessions").EnumerateArray()
            .Single(session => session.GetProperty("isCurrent").GetBoolean()).GetProperty("sessionId").GetString();
        var one = await AskAsync(
            here, $$"""mutation { endSession(input: { sessionId: "{{another}}" }) { endedSessions errors { ... on Error { code } } } }""");
        Assert.Equal("""{"endedSessions":1,"errors":null}""", one.GetProperty("endSession").GetRawText());
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.OK],
            [await KnowsAsync(here), await KnowsAsync(there), await KnowsAsync(third)]);

        var all = await AskAsync(here, "mutation { signOutEverywhere(input: { exceptThisSession: true }) { endedSessions } }");

        Assert.Equal("""{"endedSessions":1}""", all.GetProperty("signOutEverywhere").GetRawText());
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized], [await KnowsAsync(here), await KnowsAsync(third)]);
        await AskAsync(here, "mutation { signOutEverywhere(input: {}) { endedSessions } }");
        Assert.Equal(HttpStatusCode.Unauthorized, await KnowsAsync(here));
    }

    [Fact]
    public async Task A_person_cannot_end_the_session_of_another()
    {
        const string Other = "wu.di@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var (mine, theirs) = (await host.SignInAsync(Other), await host.SignInAsync());
        var session = (await AskAsync(theirs, "{ mySessions { sessionId isCurrent } }")).GetProperty("mySessions").EnumerateArray()
            .Single(one => one.GetProperty("isCurrent").GetBoolean()).GetProperty("sessionId").GetString();

        var refused = await AskAsync(
            mine, $$"""mutation { endSession(input: { sessionId: "{{session}}" }) { endedSessions errors { ... on Error { code } } } }""");

        Assert.Equal("""{"endedSessions":null,"errors":[{"code":"NOT_FOUND"}]}""", refused.GetProperty("endSession").GetRawText());
        Assert.Equal(HttpStatusCode.OK, await KnowsAsync(theirs));
    }

    [Theory]
    [InlineData("POST", "/graphql", "Bearer made-up")]
    [InlineData("GET", "/graphql?query={me{name}}", "Bearer made-up")]
    [InlineData("POST", "/graphql", "Bearer a.b.c")]
    [InlineData("POST", "/graphql", "Basic d2FuZzpmYW5n")]
    [InlineData("POST", "/graphql", "nonsense")]
    public async Task An_invalid_credential_is_refused_and_not_anonymous(string method, string path, string authorization)
    {
        var body = method == "POST" ? new { query = "{ me { name } }" } : null;

        using var answer = await host.SendAsync(new HttpMethod(method), path, body, ("Authorization", authorization));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString());
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_stale_token_does_not_keep_anybody_from_signing_in_again_nor_from_the_schema()
    {
        (string, string) stale = ("Authorization", "Bearer made-up");

        using var login = await host.SendAsync(
            HttpMethod.Post, "/account/login", new { email = AccessHost.Email, password = AccessHost.Password }, stale);
        using var schema = await host.SendAsync(HttpMethod.Get, "/graphql?sdl", null, stale);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [login.StatusCode, schema.StatusCode]);
    }

    private Task<HttpResponseMessage> RefreshAsync(JsonElement tokens) =>
        host.PostAsync("/account/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });

    private async Task<JsonElement> RefreshedAsync(JsonElement tokens)
    {
        using var answer = await RefreshAsync(tokens);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpStatusCode> KnowsAsync(JsonElement tokens)
    {
        using var answer = await host.SendAsync(HttpMethod.Get, Mine, null, AccessHost.Bearer(tokens));
        return answer.StatusCode;
    }

    private async Task<JsonElement> AskAsync(JsonElement tokens, string query)
    {
        using var answer = await host.SendAsync(HttpMethod.Post, "/graphql", new { query }, AccessHost.Bearer(tokens));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
    }

    private async Task<string> CookieAsync()
    {
        using var answer = await host.PostAsync(
            "/account/login?useCookies=true", new { email = AccessHost.Email, password = AccessHost.Password });
        return answer.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("ProjectsApi=", StringComparison.Ordinal)).Split(';')[0];
    }
}
