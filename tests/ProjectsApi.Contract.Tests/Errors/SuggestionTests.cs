using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Errors;

/// <summary>Names close to a misspelt one, for callers who may introspect and for nobody else.</summary>
public sealed class SuggestionTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start();

    public static TheoryData<string, string?, string> Misspelt => new()
    {
        { "{ boks { totalCount } }", null, "Cannot query field 'boks' on type 'Query'. Did you mean 'books' or 'book'?" },
        { "{ books(frst: 1) { totalCount } }", null, "Unknown argument 'frst' on field 'books' of type 'Query'. Did you mean 'first'?" },
        { "{ work { ... on Bok { title } } }", null, "Unknown type Bok. Did you mean 'Book'?" },
        { "query($w: BookFiltrInput) { books(where: $w) { totalCount } }", null,
        "Unknown type BookFiltrInput. Did you mean 'BookFilterInput'?" },
        { "{ __typename @skp(if: true) }", null, "Unknown directive 'skp'. Did you mean 'skip'?" },
        { "{ __typename @skip(iff: true) }", null, "Unknown argument 'iff' on directive 'skip'. Did you mean 'if'?" },
        { "{ books(where: { titel: { eq: \"x\" } }) { totalCount } }", null, "Did you mean 'title'?" },
        { "{ books(where: { and: [{ title: { eqq: \"x\" } }] }) { totalCount } }", null, "Did you mean 'eq'?" },
        { "{ books(order: [{ title: DESCE }]) { totalCount } }", null, "Did you mean 'DESC'?" },
        { "{ books(order: [{ title: \"DESC\" }]) { totalCount } }", null, "Did you mean 'DESC'?" },
        { "query($w: BookFilterInput = { titel: null }) { books(where: $w) { totalCount } }", null, "Did you mean 'title'?" },
        { "query($w: BookFilterInput) { books(where: $w) { totalCount } }", """{ "w": { "titel": null } }""", "Did you mean 'title'?" },
        { "query($o: [BookSortInput!]) { books(order: $o) { totalCount } }", """{ "o": [{ "title": "DESCE" }] }""",
        "Did you mean 'DESC'?" },
        { "query($o: [BookSortInput!]) { books(order: $o) { totalCount } }", """{ "o": [{ "titel": "DESC" }] }""",
        "Did you mean 'title'?" },
    };

    public void Dispose() => _library.Dispose();

    [Theory]
    [MemberData(nameof(Misspelt))]
    public async Task A_misspelt_name_is_answered_with_the_nearest(string query, string? variables, string suggestion)
    {
        var messages = await MessagesAsync(query, variables, mayIntrospect: true);

        Assert.Contains(
            messages, message => message.Contains(
                suggestion.TrimEnd('?'), StringComparison.Ordinal) && message.EndsWith("'?", StringComparison.Ordinal));
        // A sentence of its own.
        Assert.All(messages, message => Assert.DoesNotMatch("[^.\\]] Did you mean", message));
    }

    [Theory]
    [MemberData(nameof(Misspelt))]
    public async Task Nobody_learns_names_who_may_not_introspect(string query, string? variables, string suggestion)
    {
        var messages = await MessagesAsync(query, variables, mayIntrospect: false);

        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.DoesNotContain("Did you mean", message, StringComparison.Ordinal));
        Assert.NotEqual("", suggestion);
    }

    [Theory]
    [InlineData("{ zzzzzzzzz }")]
    [InlineData("{ books(where: { zzzzzzzzz: 1 }) { totalCount } }")]
    [InlineData("{ books(order: [{ title: ZZZZZZZZZ }]) { totalCount } }")]
    [InlineData("{ books(first: \"many\") { totalCount } }")]
    public async Task What_is_close_to_nothing_has_no_suggestion(string query) =>
        Assert.DoesNotContain(
            "Did you mean", Assert.Single(await MessagesAsync(query, null, mayIntrospect: true)), StringComparison.Ordinal);

    [Fact]
    public async Task Each_of_several_mistakes_has_its_own_suggestion()
    {
        var messages = await MessagesAsync(
            "{ a: books(where: { titel: null }) { totalCount } b: books(order: [{ title: DESCE }]) { totalCount } c: boks { totalCount } }",
            null, true);

        Assert.Equal(
            ["'DESC'?", "'book'?", "'title'?"],
            messages.Select(message => message[(message.LastIndexOf(' ') + 1)..]).Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> MessagesAsync(string query, string? variables, bool mayIntrospect)
    {
        var answer = await _library.AnswerAsync(query, variables, new RequestContext("r-1") { MayIntrospect = mayIntrospect });
        return [.. answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString() ?? "")];
    }
}
