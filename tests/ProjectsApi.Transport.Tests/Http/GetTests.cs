using System.Net.Http.Json;
using System.Security.Claims;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser;
using Microsoft.AspNetCore.Builder;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class GetTests
{
    [Fact]
    public async Task A_query_with_all_parameters_is_answered_and_not_stored()
    {
        await using var api = await ToyApi.StartAsync();
        var query = Uri.EscapeDataString("query A { hello } query B($t: String) { echo(text: $t) tenant }");

        var reply = await api.GetAsync(
            $"/graphql?query={query}&operationName=B&variables={Uri.EscapeDataString("""{"t":"a+b 项"}""")}"
            + "&extensions=%7B%22tenant%22:%22north%22%7D");

        Assert.Equal((200, "a+b 项"), (reply.Status, reply.Data.GetProperty("echo").GetString()));
        Assert.Equal("north", reply.Data.GetProperty("tenant").GetString());
        Assert.Equal("no-store", reply.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("query={hello}&variables=&extensions=null&operationName=")]
    [InlineData("query={hello}&unknown=1&unknown=2")]
    public async Task Empty_parameters_count_as_absent_and_unknown_ones_are_ignored(string url)
    {
        await using var api = await ToyApi.StartAsync();

        Assert.Equal(200, (await api.GetAsync($"/graphql?{url}")).Status);
    }

    [Theory]
    [InlineData("", "HC0011", "Either the parameter query or the parameter id has to be set.")]
    [InlineData("query=", "HC0011", "Either the parameter query or the parameter id has to be set.")]
    [InlineData("query={hello}&query={hello}", "HC0009", "The parameter `query` occurs more than once.")]
    [InlineData("query={hello}&variables={}&variables={}", "HC0009", "The parameter `variables` occurs more than once.")]
    [InlineData("query={hello}&variables=[]", "HC0009", "The parameter `variables` must be an object.")]
    [InlineData("query={hello}&extensions=7", "HC0009", "The parameter `extensions` must be an object.")]
    [InlineData("query={hello}&variables={", "HC0011", "The parameter `variables` is not valid JSON (line 1, byte 2).")]
    [InlineData("query={hello}&variables={}{}", "HC0011", "The parameter `variables` is not valid JSON (line 1, byte 3).")]
    [InlineData("query={hello}&variables={\"a\":1,\"a\":2}", "HC0009", "The JSON key `a` occurs more than once in the same object.")]
    public async Task A_malformed_url_is_400(string url, string code, string message)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync($"/graphql?{url}");

        Assert.Equal((400, code, message), (reply.Status, reply.Code, reply.ErrorMessage));
    }

    [Fact]
    public async Task A_query_string_beyond_the_limit_is_414()
    {
        const string url = "?query=%7Bhello%7D";
        await using var api = await ToyApi.StartAsync(options => options.MaxQueryStringLength = url.Length);

        Assert.Equal(200, (await api.GetAsync("/graphql" + url)).Status);
        Assert.Equal(414, (await api.GetAsync("/graphql" + url + "&")).Status);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_mutation_by_get_is_405_and_runs_nothing(string accept)
    {
        await using var api = await ToyApi.StartAsync();

        var refused = await api.GetAsync("/graphql?query=mutation{count}", ("Accept", accept));
        var first = await api.QueryAsync("mutation { count }");

        Assert.Equal((405, "POST"), (refused.Status, refused.Header("Allow")));
        Assert.Equal("""{"errors":[{"message":"The specified operation kind is not allowed."}]}""", refused.Body);
        Assert.Equal(1, first.Data.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_mutation_by_get_is_refused_when_its_document_comes_from_a_cache()
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => graphql.ConfigureExecutionOptions(options =>
        {
            options.Document = Parser.Parse(options.Query ?? "");
            options.ValidationRules = options.CachedDocumentValidationRules;
        }));

        Assert.Equal(405, (await api.GetAsync("/graphql?query=mutation{count}")).Status);
        Assert.Equal(200, (await api.GetAsync("/graphql?query={hello}")).Status);
        Assert.Equal(200, (await api.QueryAsync("mutation { count }")).Status);
    }

    [Fact]
    public async Task Of_a_document_with_both_kinds_only_the_query_runs_by_get()
    {
        await using var api = await ToyApi.StartAsync();
        const string document = "query=query Read { hello } mutation Write { count }&operationName=";

        Assert.Equal(200, (await api.GetAsync($"/graphql?{document}Read")).Status);
        Assert.Equal(405, (await api.GetAsync($"/graphql?{document}Write")).Status);
    }

    [Fact]
    public async Task A_subscription_is_refused_before_its_stream_is_made()
    {
        await using var api = await ToyApi.StartAsync();

        var got = await api.GetAsync("/graphql?query=subscription{ticks}");
        var posted = await api.QueryAsync("subscription { ticks }");

        Assert.Equal((405, 405), (got.Status, posted.Status));
        Assert.Equal("GET, POST", posted.Header("Allow"));
        Assert.Equal("A subscription needs a WebSocket, or an event stream by Accept: text/event-stream.", posted.ErrorMessage);
        Assert.Empty(api.Log.Lines);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task The_engines_own_rules_and_those_of_the_schema_stay_in_force(string method)
    {
        await using var api = await ToyApi.StartAsync(
            engine: graphql => graphql.AddValidationRule(new NobodyRule(), useForCachedDocuments: true));

        var reply = method == "GET" ? await api.GetAsync("/graphql?query={nothing}") : await api.QueryAsync("{ nothing }");

        var messages = reply.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString());
        Assert.Equal(["Nobody may.", "Cannot query field 'nothing' on type 'Query'."], messages.Order().Reverse());
    }

    [Fact]
    public async Task Get_can_be_closed_for_some_callers()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.AllowGet = context => context.Request.Headers.ContainsKey("Authorization"));

        var anonymous = await api.GetAsync("/graphql?query={hello}");
        var known = await api.GetAsync("/graphql?query={hello}", ("Authorization", "Bearer x"));

        Assert.Equal((405, "POST", "Send operations by POST."), (anonymous.Status, anonymous.Header("Allow"), anonymous.ErrorMessage));
        Assert.Equal(200, known.Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Other_methods_are_405_with_the_allowed_ones(string method)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql?query={hello}"));

        Assert.Equal((405, "GET, POST"), (reply.Status, reply.Header("Allow")));
    }

    [Theory]
    [InlineData("session=1", null, null, 400)]
    [InlineData("session=1", "GraphQL-Preflight", "1", 200)]
    [InlineData("session=1", "X-Apollo-Operation-Name", "Q", 200)]
    [InlineData("session=1", "Authorization", "Bearer x", 200)]
    [InlineData(null, null, null, 200)]
    public async Task A_get_that_a_browser_would_sign_in_by_cookie_needs_a_preflight_header(
        string? cookie, string? header, string? value, int status)
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
            return next(context);
        }));

        var reply = await api.GetAsync("/graphql?query={hello}", ("Cookie", cookie), (header ?? "Accept", value ?? "*/*"));

        Assert.Equal(status, reply.Status);
        Assert.Equal(status == 400 ? "HC0077" : null, status == 400 ? reply.Code : null);
    }

    [Theory]
    [InlineData("Accept", "*/*", 400)]
    [InlineData("GraphQL-Preflight", "1", 200)]
    [InlineData("Authorization", "Bearer x", 200)]
    public async Task A_post_that_a_browser_would_sign_in_by_cookie_needs_a_preflight_header_too(string header, string value, int status)
    {
        await using var api = await ToyApi.StartAsync(pipeline: app => app.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
            return next(context);
        }));

        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{hello}" }) };
        var reply = await api.SendAsync(request, ("Cookie", "session=1"), (header, value));

        Assert.Equal(status, reply.Status);
        Assert.Equal(status == 400 ? "HC0077" : null, status == 400 ? reply.Code : null);
    }

    [Fact]
    public async Task An_unrelated_cookie_needs_no_preflight()
    {
        await using var api = await ToyApi.StartAsync();

        Assert.Equal(200, (await api.GetAsync("/graphql?query={hello}", ("Cookie", "theme=dark"))).Status);
    }

    private sealed class NobodyRule : ValidationRuleBase
    {
        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
        {
            context.ReportError(new ValidationError("Nobody may."));
            return default;
        }
    }
}
