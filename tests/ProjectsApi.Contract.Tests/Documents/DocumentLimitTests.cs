using System.Text.RegularExpressions;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

public sealed partial class DocumentLimitTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_hundred_aliases_of_typename_pass_and_one_more_does_not()
    {
        using var library = LibraryApi.Start(options => options.MaxRootFields = 500);

        Assert.Empty(await ErrorsAsync(library, "{" + Many(100, i => $"a{i}: __typename") + "}"));
        Assert.Equal(
            ["The document has 101 aliases; 100 are allowed."],
            await ErrorsAsync(library, "{" + Many(101, i => $"a{i}: __typename") + "}"));
    }

    [Fact]
    public async Task Ten_unknown_directives_do_not_give_ten_errors()
    {
        var errors = await ErrorsAsync(_library, "{ __typename" + Many(10, _ => " @aa") + " }");

        Assert.Equal(6, errors.Count);
        Assert.Equal("There are more errors; they are not shown.", errors[^1]);
    }

    [Fact]
    public async Task Validation_stops_after_enough_errors()
    {
        var errors = await ErrorsAsync(_library, "{ self {" + Many(150, i => $"x{i}") + "} }");

        Assert.Equal(6, errors.Count);
    }

    [Theory]
    [InlineData("directives", "MaxDirectives", 77, 77, 50, "{ __typename", " @aa", " }")]
    [InlineData("fields at the root of an operation", "MaxRootFields", 46, 46, 40, "{", " __typename", "}")]
    [InlineData("selections in one selection set", "MaxSelectionsPerSet", 210, 210, 200, "{ self {", " __typename", "} }")]
    [InlineData("selections", "MaxSelections", 700, 2_101, 2_048, "{ self {", " self { x y }", "} }")]
    [InlineData("arguments of one field or directive", "MaxArguments", 60, 60, 50, "{ uuid(", " value: 1", ") }")]
    [InlineData("variables", "MaxVariables", 333, 333, 200, "query(", " $v: Int", ") { __typename }")]
    [InlineData("tokens", "MaxDocumentTokens", 6_000, 6_002, 5_000, "{", " a", "}")]
    [InlineData("fragments", "MaxFragments", 150, 150, 100, "{ __typename }", " fragment F on Query { __typename }", "")]
    [InlineData("characters", "MaxDocumentCharacters", 60_100, 120_201, 60_000, "{", " ", "}")]
    public async Task More_than_allowed_is_refused_with_its_number_the_limit_and_the_setting(
        string what, string setting, int repeat, int counted, int allowed, string before, string repeated, string after)
    {
        using var library = LibraryApi.Start(options => options.MaxSelectionsPerSet = what == "selections" ? 2_000 : 200);

        var answer = await library.AnswerAsync(before + Many(repeat, _ => repeated) + after);

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal($"The document has {counted} {what}; {allowed} are allowed.", error.GetProperty("message").GetString());
        Assert.Contains(
            $"\"counted\":{counted},\"allowed\":{allowed},\"setting\":\"GraphQL:Limits:{setting}\"",
            error.GetProperty("extensions").GetRawText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_limit_of_a_document_is_a_setting_that_exists()
    {
        using var strict = LibraryApi.Start(options => (options.MaxDepth, options.MaxFieldMerges, options.MaxFieldCost) = (3, 100, 1));
        var answers = await Task.WhenAll(
            strict.AskAsync("{ self { self { self { self { __typename } } } } }"),
            strict.AskAsync("{" + Many(30, _ => "self { __typename }") + "}"),
            strict.AskAsync("{ books { totalCount } }"),
            strict.AskAsync("{ __schema { types { fields { type { fields { name } } } } } }"),
            strict.AskAsync("{ __typename" + Many(10, _ => " @aa") + " }"));

        Assert.Equal(
            ["MaxDepth", "MaxFieldMerges", "MaxFieldCost", "MaxIntrospectionListDepth", "MaxValidationErrors"],
            answers.Select(answer => Setting().Match(answer).Groups[1].Value));
        Assert.All(answers, answer => Assert.NotNull(typeof(ContractOptions).GetProperty(Setting().Match(answer).Groups[1].Value)));
    }

    [Fact]
    public async Task A_document_that_is_too_long_is_refused_before_it_is_read()
    {
        var error = Assert.Single(await ErrorsAsync(_library, new string('{', 60_001)));

        Assert.Equal("The document has 60001 characters; 60000 are allowed.", error);
    }

    [Fact]
    public async Task A_deep_operation_is_refused_in_HotChocolates_words()
    {
        using var library = LibraryApi.Start(options => options.MaxDepth = 3);

        Assert.Empty(await ErrorsAsync(library, "{ self { self { __typename } } }"));
        var answer = await library.AskAsync("{ ...F } fragment F on Query { self { self { self { __typename } } } }");
        Assert.Equal(
            """{"errors":[{"message":"The GraphQL document has an execution depth of 4 which exceeds the """
                + """max allowed execution depth of 3.","extensions":"""
                + """{"allowedExecutionDepth":3,"detectedExecutionDepth":4,"counted":4,"allowed":3,"""
                + "\"setting\":\"GraphQL:Limits:MaxDepth\"}}]}",
            answer);
    }

    [Fact]
    public async Task Fragments_that_double_each_other_are_counted_and_not_written_out()
    {
        var fragments = Many(60, i => $" fragment F{i} on Query {{ a: self {{ ...F{i + 1} }} b: self {{ ...F{i + 1} }} }}");
        var query = "{ ...F0 }" + fragments + " fragment F60 on Query { __typename }";
        using var library = LibraryApi.Start(options => (options.MaxAliases, options.MaxDepth) = (500, 50));

        var error = Assert.Single(await ErrorsAsync(library, query));

        Assert.Contains("selections with fragments written out", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { self { ...A } a: self { ...A } }")]
    public async Task A_cycle_of_fragments_is_an_ordinary_error(string query)
    {
        var errors = await ErrorsAsync(_library, query);

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("within itself", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fields_repeated_on_every_level_are_refused_before_they_are_compared()
    {
        var inner = Many(12, _ => "book { title }");
        var query = "{" + Many(30, _ => "self {" + inner + "}") + "}";

        var answer = await _library.AskAsync(query);

        Assert.Contains("\"HC0107\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_fragment_in_many_places_is_no_repetition()
    {
        using var library = LibraryApi.Start(options => options.MaxFieldMerges = 100);
        var query = "{" + Many(30, i => $"b{i}: book {{ ...B }}") + "} fragment B on Book { title author { name } }";

        Assert.Empty(await ErrorsAsync(library, query));
    }

    [Fact]
    public async Task A_type_definition_cannot_be_executed() =>
        Assert.Contains(
            "cannot be executed", Assert.Single(await ErrorsAsync(_library, "{ __typename } type A { b: Int }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ broken", 1, 9)]
    [InlineData("{\n  a(b: ) }", 2, 8)]
    public async Task A_syntax_error_says_where(string query, int line, int column)
    {
        var error = (await _library.AnswerAsync(query)).GetProperty("errors")[0];

        Assert.Equal("HC0011", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal($"{{\"line\":{line},\"column\":{column}}}", error.GetProperty("locations")[0].GetRawText());
    }

    [Fact]
    public async Task Values_nested_too_deeply_for_the_parser_are_a_syntax_error()
    {
        var answer = await _library.AskAsync("{ uuid(value: " + new string('[', 500) + new string(']', 500) + ") }");

        Assert.Contains("\"HC0011\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"locations\"", answer, StringComparison.Ordinal);
    }

    [GeneratedRegex("\"setting\":\"GraphQL:Limits:(\\w+)\"")]
    private static partial Regex Setting();

    private static string Many(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));

    private static async Task<List<string>> ErrorsAsync(LibraryApi library, string query)
    {
        var answer = await library.AnswerAsync(query);
        return answer.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString() ?? "")]
            : [];
    }
}
