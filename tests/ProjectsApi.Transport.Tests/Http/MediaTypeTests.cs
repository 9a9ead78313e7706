using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class MediaTypeTests
{
    private const string Json = "application/json; charset=utf-8";
    private const string Response = "application/graphql-response+json; charset=utf-8";

    [Theory]
    [InlineData(null, Response)]
    [InlineData("", Response)]
    [InlineData("*/*", Response)]
    [InlineData("application/*", Response)]
    [InlineData("*/*;q=0.3", Response)]
    [InlineData("text/plain, */*;q=0.1", Response)]
    [InlineData("application/json, */*", Json)]
    [InlineData("application/json, text/plain, */*", Json)]
    [InlineData("application/json;q=0.5, */*", Response)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=UTF-8", Json)]
    [InlineData("application/graphql-response+json", Response)]
    [InlineData("application/graphql-response+json; charset=utf-8", Response)]
    [InlineData("application/json, application/graphql-response+json", Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.8", Json)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("application/json;q=0, */*", Response)]
    [InlineData("multipart/mixed, application/graphql-response+json, application/json", Response)]
    [InlineData("text/html, application/json;q=0.1", Json)]
    public async Task The_answer_has_the_type_that_the_client_prefers(string? accept, string expected)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync("{ hello }", accept);

        Assert.Equal((200, expected), (reply.Status, reply.ContentType));
        Assert.Equal("你好", reply.Data.GetProperty("hello").GetString());
    }

    [Fact]
    public async Task Accept_headers_on_several_lines_count_together()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync(
            "/graphql?query={hello}", ("Accept", "application/json;q=0.2"), ("Accept", "application/graphql-response+json"));

        Assert.Equal(Response, reply.ContentType);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json;charset=utf-16")]
    [InlineData("multipart/related, text/csv")]
    [InlineData("text/html")]
    public async Task An_accept_header_that_wants_something_else_is_406(string accept)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync("{ hello }", accept);

        Assert.Equal((406, Json, "HC0063"), (reply.Status, reply.ContentType, reply.Code));
        Assert.Equal("None of the `Accept` header values is supported.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("application")]
    [InlineData("application/json; q=7")]
    [InlineData("application/json; q=high")]
    [InlineData("application/json; =")]
    public async Task A_malformed_accept_header_is_400(string accept)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync("{ hello }", accept);

        Assert.Equal((400, "HC0064"), (reply.Status, reply.Code));
        Assert.Equal($"Unable to parse the accept header value `{accept}`.", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("{ hello")]
    [InlineData("{ nothing }")]
    [InlineData("query ($id: ID!) { echo(text: $id) }")]
    public async Task A_wrong_document_is_400_in_the_new_type_and_200_in_json(string query)
    {
        await using var api = await ToyApi.StartAsync();

        var modern = await api.QueryAsync(query, "application/graphql-response+json");
        var legacy = await api.QueryAsync(query, "application/json");
        var silent = await api.QueryAsync(query);
        var wildcard = await api.QueryAsync(query, "*/*");

        Assert.Equal((400, Response), (modern.Status, modern.ContentType));
        Assert.Equal((200, Json), (legacy.Status, legacy.ContentType));
        Assert.Equal((400, Response), (silent.Status, silent.ContentType));
        Assert.Equal((400, Response), (wildcard.Status, wildcard.ContentType));
        Assert.Equal([modern.Body, modern.Body, modern.Body], [legacy.Body, silent.Body, wildcard.Body]);
        Assert.False(legacy.Json.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"query\":")]
    [InlineData("{\"query\":7}")]
    public async Task A_malformed_request_is_400_in_both_types(string body)
    {
        await using var api = await ToyApi.StartAsync();

        var modern = await api.PostAsync(body, "application/graphql-response+json");
        var legacy = await api.PostAsync(body, "application/json");

        Assert.Equal((400, Response), (modern.Status, modern.ContentType));
        Assert.Equal((400, Json), (legacy.Status, legacy.ContentType));
    }

    [Fact]
    public async Task An_executed_operation_is_200_even_when_it_failed()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync("{ failing }", "application/graphql-response+json");

        Assert.Equal(200, reply.Status);
        Assert.DoesNotContain("secret", reply.Body, StringComparison.Ordinal);
    }
}
