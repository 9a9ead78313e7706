using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>An invalid credential is refused and does not count as anonymous.</summary>
public sealed class ChallengeTests
{
    private const string Challenge = "Bearer error=\"invalid_token\"";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream, application/json")]
    public async Task A_request_with_one_is_answered_401_with_the_challenge(string accept)
    {
        await using var api = await StartAsync();

        var post = await api.SendAsync(Post("{ hello }"), ("Accept", accept), ("Authorization", "Bearer bad"));
        var get = await api.GetAsync("/graphql?query={hello}", ("Accept", accept), ("Authorization", "Bearer bad"));

        foreach (var reply in new[] { post, get })
        {
            Assert.Equal((401, "AUTH_NOT_AUTHENTICATED", Challenge), (reply.Status, reply.Code, reply.Header("WWW-Authenticate")));
        }
    }

    [Fact]
    public async Task One_without_is_answered_and_so_are_schema_and_page()
    {
        await using var api = await StartAsync();

        var stranger = await api.QueryAsync("{ hello }");
        var schema = await api.GetAsync("/graphql?sdl", ("Authorization", "Bearer bad"));

        Assert.Equal((200, 200), (stranger.Status, schema.Status));
        Assert.Null(stranger.Header("WWW-Authenticate"));
    }

    [Fact]
    public async Task Nothing_of_such_a_request_is_run()
    {
        await using var api = await StartAsync();

        await api.SendAsync(Post("mutation { count }"), ("Authorization", "Bearer bad"));

        Assert.Equal(1, (await api.QueryAsync("mutation { count }")).Data.GetProperty("count").GetInt32());
    }

    private static Task<ToyApi> StartAsync() => ToyApi.StartAsync(options =>
    {
        options.Sdl = _ => "type Query";
        options.Challenge = context => context.Request.Headers.Authorization.ToString() == "Bearer bad" ? Challenge : null;
    });

    private static HttpRequestMessage Post(string query) => new(HttpMethod.Post, "/graphql")
    {
        Content = new StringContent($$"""{"query":"{{query}}"}""", System.Text.Encoding.UTF8, "application/json"),
    };
}
