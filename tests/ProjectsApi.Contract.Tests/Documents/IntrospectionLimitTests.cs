using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

public sealed class IntrospectionLimitTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("{ __schema { description } }", "__schema", 3)]
    [InlineData("{ a: __type(name: \"Book\") { name } }", "__type", 3)]
    [InlineData("{ ...F } fragment F on Query { __schema { description } }", "__schema", 32)]
    [InlineData("{ self { __schema { description } } }", "__schema", 10)]
    public async Task Who_may_not_introspect_is_told_so_in_HotChocolates_words(string query, string field, int column)
    {
        var answer = await _library.AskAsync(query, request: new RequestContext("r"));

        Assert.Equal(
            """{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":"""
                + $$$"""{{{column}}}}],"extensions":{"code":"HC0046","field":"{{{field}}}"}}]}""",
            answer);
    }

    [Fact]
    public async Task Typename_needs_no_permission() =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await _library.AskAsync("{ __typename }", request: new RequestContext("r")));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData(
        "{ __schema { types { ...F } } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { name } }")]
    [InlineData("{ __type(name: \"Book\") { interfaces { possibleTypes { interfaces { name } } } } }")]
    public async Task Lists_inside_the_same_lists_are_refused(string query) =>
        Assert.Contains("\"HC0086\"", await _library.AskAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task Sixteen_wrapped_types_are_enough()
    {
        Assert.Contains("\"data\"", await _library.AskAsync(Wrapped(16)), StringComparison.Ordinal);
        Assert.Contains("\"HC0086\"", await _library.AskAsync(Wrapped(17)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ordinary_field_of_the_same_name_is_not_introspection()
    {
        var answer = await _library.AskAsync("{ self { fields { fields { name } } } }");

        Assert.DoesNotContain("HC0086", answer, StringComparison.Ordinal);
    }

    private static string Wrapped(int levels) =>
        "{ __type(name: \"Book\") {"
        + string.Concat(Enumerable.Repeat(" ofType {", levels)) + " name" + new string('}', levels) + " } }";
}
