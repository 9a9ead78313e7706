using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Documents;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

public sealed class DocumentCacheTests
{
    private const string Query = "query($n: Int) { books(first: $n) { nodes { title } } __typename }";

    private readonly CountingRule _rule = new();
    private readonly CountingCheck _check = new();

    [Fact]
    public async Task A_document_is_parsed_and_validated_once()
    {
        using var library = Start();

        var first = await library.RunAsync(Query);
        var second = await library.RunAsync(Query);

        Assert.True(first.Executed && second.Executed);
        Assert.Equal(1, _rule.Validations);
        Assert.NotNull(first.Document);
        Assert.Same(first.Document, second.Document);
    }

    [Fact]
    public async Task A_known_document_is_checked_again_on_every_request()
    {
        using var library = Start();
        _check.Allowed = 1;

        var first = await library.RunAsync(Query);
        var second = await library.AskAsync(Query);

        Assert.True(first.Executed);
        Assert.Equal("""{"errors":[{"message":"Not you.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""", second);
        Assert.Equal((1, 2), (_rule.Validations, _check.Calls));
    }

    [Fact]
    public async Task A_known_document_pays_for_the_variables_of_each_request()
    {
        using var library = Start();

        var first = await library.RunAsync(Query, """{ "n": 5 }""");
        var second = await library.AskAsync(Query, """{ "n": 50000 }""");

        Assert.True(first.Executed);
        Assert.Contains("\"HC0047\"", second, StringComparison.Ordinal);
        Assert.Equal(1, _rule.Validations);
    }

    [Fact]
    public async Task A_known_document_still_has_its_variables_coerced()
    {
        using var library = Start();

        await library.RunAsync(Query, """{ "n": 5 }""");
        var second = await library.AskAsync(Query, """{ "n": "five" }""");

        Assert.Contains("\"originalValue\":\"five\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_validates_its_arguments_does_so_in_a_known_document()
    {
        using var library = Start();
        const string query = "query($n: Int) { even(value: $n) }";

        var first = await library.AskAsync(query, """{ "n": 2 }""");
        var second = await library.AskAsync(query, """{ "n": 3 }""");

        Assert.Equal("""{"data":{"even":2}}""", first);
        Assert.Contains("That is odd.", second, StringComparison.Ordinal);
        Assert.Equal(1, _rule.Validations);
    }

    [Fact]
    public async Task A_document_that_comes_parsed_is_measured_like_any_other()
    {
        using var library = Start();
        var parsed = await library.RunAsync("{ __schema { description } }");

        var answer = await library.AskAsync(parsed.Document, new RequestContext("r"));

        Assert.Contains("\"HC0046\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_introspection_is_still_refused_to_who_may_not_introspect()
    {
        using var library = Start();

        var first = await library.RunAsync("{ __schema { description } }");
        var second = await library.AskAsync("{ __schema { description } }", request: new RequestContext("r"));

        Assert.True(first.Executed);
        Assert.Contains("\"HC0046\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_document_is_not_kept()
    {
        using var library = Start();

        await library.RunAsync("{ nothing }");
        await library.RunAsync("{ nothing }");

        Assert.Equal(2, _rule.Validations);
    }

    [Fact]
    public async Task No_more_documents_are_kept_than_the_limit_says()
    {
        using var library = Start(options => (options.CachedDocuments, options.CachedDocumentCharacters) = (2, 1_000));

        foreach (var name in new[] { "A", "B", "C", "C" })
        {
            await library.RunAsync($"query {name} {{ __typename }}");
        }

        Assert.Equal(4, _rule.Validations);
    }

    [Fact]
    public async Task A_document_longer_than_the_cache_is_not_kept()
    {
        using var library = Start(options => (options.CachedDocuments, options.CachedDocumentCharacters) = (2, 20));

        await library.RunAsync(Query);
        await library.RunAsync(Query);

        Assert.Equal(2, _rule.Validations);
    }

    private LibraryApi Start(Action<ContractOptions>? configure = null) => LibraryApi.Start(configure, services => services
        .AddSingleton<IOperationCheck>(_check)
        .AddGraphQL(builder => builder.AddValidationRule(_rule)));
}
