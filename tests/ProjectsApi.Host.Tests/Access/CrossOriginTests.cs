using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using static ProjectsApi.Host.Tests.Access.CrossOriginHost;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Pages of another origin use the API where the operator allows it.</summary>
public sealed class CrossOriginTests
{
    private const string Question = """{"query":"{ __typename }"}""";
    private const string News = """{"query":"subscription { changes { cursor } }"}""";
    private const string Url = "/graphql?query={__typename}";

    [Fact]
    public async Task A_preflight_of_an_allowed_origin_may_be_kept()
    {
        await using var host = await StartAsync(Dashboard);

        using var answer = await host.PreflightAsync("/graphql", Dashboard);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(Dashboard, AllowedOriginOf(answer));
        Assert.Equal("86400", Header(answer, "Access-Control-Max-Age"));
        Assert.Equal("authorization,content-type,graphql-preflight", Header(answer, "Access-Control-Allow-Headers"));
        Assert.Contains("POST", Header(answer, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Null(Header(answer, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Every_form_of_answer_shows_its_headers_to_the_page()
    {
        await using var host = await StartAsync(Dashboard);
        using var form = new MultipartFormDataContent { { new StringContent(Question), "operations" } };
        using var upload = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        upload.Headers.TryAddWithoutValidation("Origin", Dashboard);
        upload.Headers.TryAddWithoutValidation("GraphQL-Preflight", "1");

        using var json = await host.SendAsync("POST", "/graphql", Dashboard, Question);
        using var refused = await host.SendAsync("POST", "/graphql", Dashboard, "{");
        using var first = await host.SendAsync("GET", Url, Dashboard);
        using var same = await host.SendAsync("GET", Url, Dashboard, null, ("If-None-Match", Header(first, "ETag") ?? ""));
        using var schema = await host.SendAsync("GET", "/graphql/schema.graphql", Dashboard);
        using var events = await host.SendAsync("POST", "/graphql", Dashboard, News, ("Accept", "text/event-stream"));
        using var multipart = await host.Client.SendAsync(upload);
        using var login = await host.SendAsync("POST", "/account/login", Dashboard, """{"email":"a@example.cn","password":"wrong"}""");

        Assert.Equal([200, 400, 200, 304, 200, 200, 401, 401], new[] { json, refused, first, same, schema, events, multipart, login }
            .Select(answer => (int)answer.StatusCode));
        Assert.All([json, refused, first, same, schema, events, multipart, login], answer =>
        {
            Assert.Equal(Dashboard, AllowedOriginOf(answer));
            Assert.Equal("Allow,ETag,Retry-After,WWW-Authenticate,X-Request-Id", Header(answer, "Access-Control-Expose-Headers"));
            Assert.Contains("Origin", Header(answer, "Vary"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Another_origin_is_not_shown_anything()
    {
        await using var host = await StartAsync(Dashboard);
        foreach (var origin in (string[])["https://evil.example", "http://dashboard.example.com", "null"])
        {
            using var preflight = await host.PreflightAsync("/graphql", origin);
            using var answer = await host.SendAsync("POST", "/graphql", origin, Question);
            var socket = await Assert.ThrowsAsync<WebSocketException>(() => AccessSocket.OpenAsync(host.Client, "{}", ("Origin", origin)));

            Assert.Equal((null, null), (AllowedOriginOf(preflight), AllowedOriginOf(answer)));
            Assert.Contains("403", socket.Message, StringComparison.Ordinal);
        }

        using var own = await host.SendAsync("GET", Url, null);
        Assert.Null(AllowedOriginOf(own));
        // A browser must not show its stored copy to the other page.
        Assert.Contains("Origin", Header(own, "Vary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_only_pages_of_the_server_are_served()
    {
        await using var host = await StartAsync(null);

        using var preflight = await host.PreflightAsync("/graphql", Dashboard);
        using var answer = await host.SendAsync("GET", Url, Dashboard);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, preflight.StatusCode);
        Assert.Null(AllowedOriginOf(preflight));
        Assert.Null(AllowedOriginOf(answer));
        await Assert.ThrowsAsync<WebSocketException>(() => AccessSocket.OpenAsync(host.Client, "{}", ("Origin", Dashboard)));
    }

    [Fact]
    public async Task Every_origin_may_ask_and_none_of_them_may_sign_in()
    {
        await using var host = await StartAsync("*");

        using var preflight = await host.PreflightAsync("/graphql", "https://any.example");
        using var answer = await host.SendAsync("POST", "/graphql", "https://any.example", Question);
        using var account = await host.PreflightAsync("/account/login", "https://any.example");
        using var socket = await AccessSocket.OpenAsync(host.Client, "{}", ("Origin", "https://any.example"));

        Assert.Equal(("*", "*"), (AllowedOriginOf(preflight), AllowedOriginOf(answer)));
        Assert.Null(AllowedOriginOf(account));
        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(false, "null")]
    [InlineData(true, "王芳")]
    public async Task A_cookie_counts_only_where_credentials_are_allowed(bool withCredentials, string caller)
    {
        await using var host = await StartAsync(Dashboard, withCredentials, withAdministrator: true);
        using var signedIn = await host.Client.PostAsJsonAsync(
            "/account/login?useCookies=true", new { email = AccessHost.Email, password = AccessHost.Password });
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("ProjectsApi=", StringComparison.Ordinal));

        using var preflight = await host.PreflightAsync("/graphql", Dashboard);
        using var account = await host.PreflightAsync("/account/login", Dashboard);
        using var socket = await AccessSocket.OpenAsync(host.Client, "{}", ("Origin", Dashboard), ("Cookie", cookie.Split(';')[0]));
        Assert.Equal("connection_ack", (await socket.ReadAsync()).GetProperty("type").GetString());
        var me = (await socket.AskAsync("1", "{ me { name } }")).GetProperty("me");

        var credentials = withCredentials ? "true" : null;
        Assert.Equal((credentials, credentials), (
            Header(preflight, "Access-Control-Allow-Credentials"), Header(account, "Access-Control-Allow-Credentials")));
        Assert.Equal(caller, me.ValueKind == System.Text.Json.JsonValueKind.Null ? "null" : me.GetProperty("name").GetString());
    }
}
