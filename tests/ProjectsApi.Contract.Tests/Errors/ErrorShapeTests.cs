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
    public async Task A_validation_error_names_its_rule_and_suggests_nothing(string query, string message, string section)
    {
        var error = (await _library.AnswerAsync(query)).GetProperty("errors")[0];

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(
            $"{{\"specifiedBy\":\"https://spec.graphql.org/October2021/#sec-{section}\"}}",
            error.GetProperty("extensions").GetRawText());
        Assert.True(error.TryGetProperty("locations", out _));
    }

    [Theory]
    [InlineData("""{ "n": "many" }""", "HC0016", "many")]
    [InlineData("{ }", "HC0018", "$n")]
    [InlineData("""{ "n": null }""", "HC0018", "$n")]
    public async Task A_wrong_variable_says_what_is_wrong(string variables, string code, string named)
    {
        var answer = await _library.AnswerAsync("query($n: Int!) { books(first: $n) { totalCount } }", variables);
        var error = answer.GetProperty("errors")[0];

        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(named, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task An_error_of_this_contract_keeps_its_code_extensions_and_the_path_of_its_field()
    {
        var answer = await _library.AskAsync("{ a: refused __typename }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"HC0051","requestedItems":51,"maxAllowedItems":50}}],"data":{"a":null,"__typename":"Query"}}""",
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
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.1000000`.","extensions":{"code":"HC0045"}}]}""",
            answer);
    }

    [Fact]
    public async Task Chinese_text_leaves_unescaped() =>
        Assert.Equal("""{"data":{"book":{"title":"尤利西斯"}}}""", await _library.AskAsync("{ book { title } }"));
}
