using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>Which responses of the Host are compressed; none that carries a secret.</summary>
public sealed class CompressionTests(AccessHost host) : IClassFixture<AccessHost>
{
    private static readonly (string Name, string Value) Accepts = ("Accept-Encoding", "gzip, deflate, br, zstd");

    [Fact]
    public async Task A_long_answer_to_a_query_is_compressed()
    {
        using var answer = await AskAsync("{ projects { nodes { id name summary createdAt updatedAt category stage } } }");

        Assert.Equal("br", CodingOf(answer));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Answers_with_tokens_are_plain()
    {
        using var signedIn = await host.SendAsync(
            HttpMethod.Post, "/account/login", new { email = AccessHost.Email, password = AccessHost.Password }, Accepts);
        var tokens = await JsonDocument.ParseAsync(await signedIn.Content.ReadAsStreamAsync());
        var refreshToken = tokens.RootElement.GetProperty("refreshToken").GetString();
        using var renewed = await host.SendAsync(HttpMethod.Post, "/account/refresh", new { refreshToken }, Accepts);

        Assert.Null(CodingOf(signedIn));
        Assert.True(renewed.IsSuccessStatusCode);
        Assert.Null(CodingOf(renewed));
    }

    [Fact]
    public async Task An_answer_with_a_sign_in_code_is_plain_however_long()
    {
        var tokens = await host.SignInAsync();
        using var me = await AskAsync("{ me { personId } }", AccessHost.Bearer(tokens));
        var id = JsonDocument.Parse(await me.Content.ReadAsStringAsync()).RootElement
            .GetProperty("data").GetProperty("me").GetProperty("personId").GetString();

        using var issued = await AskAsync(
            $$"""mutation { {{new string('a', 2000)}}: issueSignInCode(input: { personId: "{{id}}" }) { signInCode { code } } }""",
            AccessHost.Bearer(tokens));

        Assert.Null(CodingOf(issued));
        Assert.Contains("\"code\":\"", await issued.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/nowhere")]
    [InlineData("/account/manage/info")]
    public async Task Health_and_small_responses_are_plain(string path)
    {
        using var answer = await host.SendAsync(HttpMethod.Get, path, body: null, Accepts);

        Assert.Null(CodingOf(answer));
    }

    private Task<HttpResponseMessage> AskAsync(string query, params (string Name, string Value)[] headers) =>
        host.SendAsync(HttpMethod.Post, "/graphql", new { query }, [Accepts, .. headers]);

    private static string? CodingOf(HttpResponseMessage answer) => answer.Content.Headers.ContentEncoding.SingleOrDefault();
}
