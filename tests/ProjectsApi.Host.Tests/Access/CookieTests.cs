using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

public sealed class CookieTests(AccessHost host) : IClassFixture<AccessHost>
{
    private static readonly (string, string) Preflight = ("GraphQL-Preflight", "1");
    private static readonly object Question = new { query = "{ __typename }" };

    [Fact]
    public async Task No_script_reads_the_cookie_and_no_foreign_page_sends_it()
    {
        var here = await CookieAsync();
        var elsewhere = await CookieAsync(("X-Forwarded-Proto", "https"));

        Assert.Contains("httponly", here, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", here, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("; secure", here, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; secure", elsewhere, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("POST", "/graphql", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?query={__typename}", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/account/manage/info", HttpStatusCode.Forbidden)]
    public async Task With_a_cookie_each_request_shows_that_no_other_page_sent_it(string method, string path, HttpStatusCode refusal)
    {
        var cookie = ("Cookie", (await CookieAsync()).Split(';')[0]);
        var body = method == "POST" ? Question : null;

        using var bare = await host.SendAsync(new HttpMethod(method), path, body, cookie);
        using var shown = await host.SendAsync(new HttpMethod(method), path, body, cookie, Preflight);

        Assert.Equal(refusal, bare.StatusCode);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Signing_out_takes_the_cookie_back()
    {
        var cookie = ("Cookie", (await CookieAsync()).Split(';')[0]);

        using var signedOut = await host.SendAsync(HttpMethod.Post, "/account/logout", null, cookie, Preflight);
        using var stranger = await host.SendAsync(HttpMethod.Post, "/account/logout", null, Preflight);

        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Contains("ProjectsApi=;", string.Join('\n', signedOut.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }

    [Fact]
    public async Task The_refusal_of_graphql_has_the_code_of_the_contract()
    {
        var cookie = ("Cookie", (await CookieAsync()).Split(';')[0]);

        using var answer = await host.SendAsync(HttpMethod.Post, "/graphql", Question, cookie);

        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("HC0077", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<string> CookieAsync(params (string, string)[] headers)
    {
        var account = new { email = AccessHost.Email, password = AccessHost.Password };
        using var answer = await host.SendAsync(HttpMethod.Post, "/account/login?useCookies=true", account, headers);
        // The other cookie authenticates nobody; it protects from a lock-out by others.
        Assert.All(
            answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
        return Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("ProjectsApi=", StringComparison.Ordinal));
    }
}
