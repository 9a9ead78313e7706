using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class PostHeaderTests
{
    private const string Body = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json; profile=x")]
    public async Task Json_in_utf8_is_accepted_however_it_is_written(string contentType)
    {
        await using var api = await ToyApi.StartAsync();

        Assert.Equal(200, (await api.PostAsync(Body, contentType: contentType)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/jsonp")]
    [InlineData("json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=gbk")]
    public async Task Every_other_body_is_415(string? contentType)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.PostAsync(Body, contentType: contentType);

        Assert.Equal((415, "HC0009"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task A_form_post_runs_nothing_even_with_a_preflight_header()
    {
        await using var api = await ToyApi.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new FormUrlEncodedContent([new("query", "mutation { count }")]),
        };

        var refused = await api.SendAsync(request, ("GraphQL-Preflight", "1"));
        var first = await api.QueryAsync("mutation { count }");

        Assert.Equal(415, refused.Status);
        Assert.Equal(1, first.Data.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_compressed_body_is_415()
    {
        await using var api = await ToyApi.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Body, System.Text.Encoding.UTF8, "application/json"),
        };
        request.Content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(415, (await api.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_body_may_be_as_long_as_the_limit_and_not_a_byte_longer()
    {
        await using var api = await ToyApi.StartAsync(options => options.MaxRequestBytes = 100);

        var whole = await api.PostAsync(Body.PadRight(100));
        var over = await api.PostAsync(Body.PadRight(101));

        Assert.Equal(200, whole.Status);
        Assert.Equal((413, "HC0010", "Max GraphQL request size reached."), (over.Status, over.Code, over.ErrorMessage));
    }

    [Theory]
    [InlineData(null, "Enforce")]
    [InlineData("report", "Report")]
    [InlineData("Validate", "Validate")]
    public async Task The_cost_header_reaches_the_engine(string? header, string mode)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync("/graphql?query={costMode}", ("GraphQL-Cost", header));

        Assert.Equal(mode, reply.Data.GetProperty("costMode").GetString());
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("1")]
    [InlineData("report,validate")]
    public async Task An_unknown_cost_header_is_refused_with_the_legal_values(string header)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync("/graphql?query={hello}", ("GraphQL-Cost", header));

        Assert.Equal((400, "The header `GraphQL-Cost` must be `report` or `validate`."), (reply.Status, reply.ErrorMessage));
    }
}
