using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Errors;

public sealed class ErrorShapeTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("{ boks { nodes { title } } }", "Cannot query field 'boks' on type 'Query'.", "Field-Selections")]
    [InlineData("{ books(frst: 1) { totalCount } }", "Unknown argument 'frst' on field 'books' of type 'Query'.", "Argument-Names")]
    [InlineData("{ ... on Bok { title } }", "Unknown type Bok.", "Fragment-Spread-Type-Existence")]
    public async Task A_validation_error_names_its_rule_and_suggests_nothing_to_who_may_not_introspect(
        string query, string message, string section)
    {
        var error = (await _library.AnswerAsync(query, request: new RequestContext("r-1"))).GetProperty("errors")[0];

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(
            $"{{\"specifiedBy\":\"https://spec.graphql.org/October2021/#sec-{section}\"}}",
            error.GetProperty("extensions").GetRawText());
        Assert.True(error.TryGetProperty("locations", out _));
    }

    [Theory]
    [InlineData("Int!", "{ }", """{"code":"HC0018","variable":"v"}""")]
    [InlineData("Int!", """{ "v": null }""", """{"code":"HC0018","variable":"v","originalValue":null}""")]
    [InlineData("Int!", """{ "v": "many" }""", """{"variable":"v","originalValue":"many"}""")]
    [InlineData("Int!", """{ "v": { "deep": 1 } }""", """{"variable":"v"}""")]
    [InlineData(
        "BookFilterInput", """{ "v": { "title": { "eq": 7 } } }""",
        """{"variable":"v","inputPath":["title","eq"],"field":"StringOperationFilterInput.eq","fieldType":"String","originalValue":7}""")]
    [InlineData(
        "BookFilterInput", """{ "v": { "and": [{}, { "title": 7 }] } }""",
        """{"variable":"v","inputPath":"""
            + """["and",1,"title"],"field":"BookFilterInput.title","fieldType":"StringOperationFilterInput","originalValue":7}""")]
    [InlineData(
        "BookFilterInput", """{ "v": { "and": [null] } }""",
        """{"variable":"v","inputPath":["and",0],"field":"BookFilterInput.and","fieldType":"BookFilterInput","originalValue":null}""")]
    [InlineData(
        "BookFilterInput", """{ "v": { "title": { "eq": [7] } } }""",
        """{"variable":"v","inputPath":["title","eq"],"field":"StringOperationFilterInput.eq","fieldType":"String"}""")]
    [InlineData("BookFilterInput", """{ "v": { "titel": 7 } }""", """{"variable":"v"}""")]
    public async Task A_wrong_variable_says_where_and_what_it_was(string type, string variables, string extensions)
    {
        var argument = type == "Int!" ? "first" : "where";
        var query = $"query($v: {type}) {{ books({argument}: $v) {{ totalCount }} }}";

        var asNew = await _library.AnswerAsync(query, variables);
        await _library.AskAsync(query, type == "Int!" ? """{ "v": 1 }""" : "{ }");
        // A document that is known takes another way to the same error.
        var asKnown = await _library.AnswerAsync(query, variables);

        Assert.Equal(extensions, asNew.GetProperty("errors")[0].GetProperty("extensions").GetRawText());
        Assert.Equal(asNew.GetRawText(), asKnown.GetRawText());
        Assert.False(asNew.TryGetProperty("data", out _));
        Assert.DoesNotContain("System.", asNew.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_value_is_not_sent_back_whole()
    {
        var answer = await _library.AskAsync(
            "query($v: Int!) { books(first: $v) { totalCount } }", $$"""{ "v": "{{new string('a', 50_000)}}" }""");

        Assert.InRange(answer.Length, 100, 1_000);
    }

    [Fact]
    public async Task An_error_of_this_contract_keeps_its_code_extensions_and_the_path_of_its_field()
    {
        var answer = await _library.AskAsync("{ a: refused __typename }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":["""
                + """{"line":1,"column":3}],"path":["a"],"extensions":"""
                + """{"code":"HC0051","requestedItems":51,"maxAllowedItems":50}}],"data":{"a":null,"__typename":"Query"}}""",
            answer);
    }

    [Fact]
    public async Task A_message_does_not_send_a_long_request_back()
    {
        var answer = await _library.AskAsync($"{{ uuid(value: \"{new string('a', 50_000)}\") }}");

        Assert.InRange(answer.Length, 100, 1_000);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_ended()
    {
        using var library = LibraryApi.Start(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));

        var answer = await library.AskAsync("{ slow }");

        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.1000000`.","extensions":"""
                + """{"code":"HC0045"}}]}""",
            answer);
    }

    [Fact]
    public async Task Chinese_text_leaves_unescaped() =>
        Assert.Equal("""{"data":{"book":{"title":"尤利西斯"}}}""", await _library.AskAsync("{ book { title } }"));
}
