using System.Text.Json;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Introspection;

public sealed class IntrospectionTests : IDisposable
{
    // Asks for everything that the introspection query of graphql-js 16 asks for with all its options on.
    private const string EverythingQuery = """
        query Everything {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description isDeprecated deprecationReason
                args(includeDeprecated: true) { ...Input }
                type { ...Wrapped }
              }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Wrapped }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...Wrapped }
            }
            directives {
              name description isRepeatable locations
              args(includeDeprecated: true) { ...Input }
            }
          }
        }
        fragment Input on __InputValue {
          name description defaultValue isDeprecated deprecationReason
          type { ...Wrapped }
        }
        fragment Wrapped on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private readonly LibraryApi _library = LibraryApi.Start();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task The_query_that_tools_send_is_answered_without_errors()
    {
        var answer = await _library.AnswerAsync(EverythingQuery);

        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        Assert.Contains("Book", NamesOf(answer.GetProperty("data").GetProperty("__schema").GetProperty("types")));
    }

    [Fact]
    public async Task A_scalar_says_where_it_is_specified()
    {
        var answer = await _library.AskAsync(
            "{ a: __type(name: \"UUID\") { specifiedByURL } b: __type(name: \"Book\") { specifiedByURL } }");

        Assert.Equal("""{"data":{"a":{"specifiedByURL":"https://tools.ietf.org/html/rfc4122"},"b":{"specifiedByURL":null}}}""", answer);
    }

    [Fact]
    public async Task The_directives_of_the_contract_are_listed_and_none_may_be_repeated()
    {
        var answer = await _library.AnswerAsync("{ __schema { directives { name isRepeatable } } }");
        var directives = answer.GetProperty("data").GetProperty("__schema").GetProperty("directives");

        Assert.Equal(
            ["cost", "defer", "deprecated", "include", "listSize", "semanticNonNull", "skip", "specifiedBy", "stream"],
            NamesOf(directives).Order(StringComparer.Ordinal));
        Assert.Empty(NamesOf(directives, directive => directive.GetProperty("isRepeatable").GetBoolean()));
    }

    [Fact]
    public async Task Introspection_lists_the_fields_that_this_room_added()
    {
        var answer = await _library.AskAsync(
            """{ a: __type(name: "__Type") { fields { name } } b: __type(name: "__Directive") { fields { name args { name } } } }""");

        Assert.Contains("\"specifiedByURL\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"isRepeatable\"", answer, StringComparison.Ordinal);
        Assert.Contains("""{"name":"args","args":[{"name":"includeDeprecated"}]}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deprecated_argument_is_listed_to_who_asks_for_it()
    {
        const string fields = "{ __type(name: \"Query\") { fields { name args(includeDeprecated: INCLUDE) { name deprecationReason } } } }";

        var without = await _library.AskAsync(fields.Replace("INCLUDE", "false", StringComparison.Ordinal));
        var with = await _library.AskAsync(fields.Replace("INCLUDE", "true", StringComparison.Ordinal));

        Assert.Contains("""{"name":"strict","args":[]}""", without, StringComparison.Ordinal);
        Assert.Contains("""{"name":"strict","args":[{"name":"take","deprecationReason":"Old."}]}""", with, StringComparison.Ordinal);
    }

    private static List<string> NamesOf(JsonElement elements, Func<JsonElement, bool>? which = null) =>
    [
        .. elements.EnumerateArray().Where(which ?? (_ => true)).Select(element => element.GetProperty("name").GetString() ?? ""),
    ];
}
