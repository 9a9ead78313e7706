namespace ProjectsApi.Contract.Tests.Execution;

public sealed class SameAnswerTests : IDisposable
{
    private readonly HarbourApi _ours = HarbourApi.Ours();
    private readonly HarbourApi _engines = HarbourApi.Engines();

    public void Dispose()
    {
        _ours.Dispose();
        _engines.Dispose();
    }

    [Theory]
    [InlineData("{ ships { name motto crew tonnage price afloat built kind cargo echo(text: \"hé\") slow } nothing { name } }")]
    [InlineData("{ ships { __typename n: name m: name same: echo(text: \"1\") other: echo(text: \"2\") } __typename }")]
    [InlineData("{ some { name sister { name sister { name } } } lazy { name crew } }")]
    [InlineData("{ ships { holds flags docks { name } } }")]
    [InlineData("{ ships { strictHolds } } ")]
    [InlineData("{ ship { name strictConvoy { required } docks { required price } } }")]
    [InlineData("{ ships { name strictConvoy { name } convoy { name motto } docks { name } } }")]
    [InlineData("{ all { name } ship { name } }")]
    [InlineData("{ every { name } ship { name } }")]
    [InlineData("{ ships { name required } }")]
    [InlineData("{ some { convoy { strictSister { strictSister { name } } name } sister { required } } }")]
    [InlineData("{ ships { noisy name refused } ship { strictNoisy } }")]
    [InlineData("{ ships { sister { noisy } unwritable convoy { noisy required } } }")]
    [InlineData("{ ship { wrongObject { name } wrongList { name } name } torn: ship(name: \"torn\") { wrongList { name } } }")]
    [InlineData("{ brittle { required name } outage { name } ship { name } }")]
    [InlineData("{ ships { lateMotto name lateSister { name lateMotto lateSister { lateMotto convoy { lateMotto } } } } }")]
    [InlineData("{ ship { lateConvoy { name lateConvoy { name } } lateItems { name lateMotto } laterName } }")]
    [InlineData("{ torn: ship(name: \"torn\") { lateConvoy { name } } some { strictLateMotto sister { strictLateMotto } } }")]
    [InlineData(
        "{ crafts { name ... on Ship { motto sister { name } } ... on Plane { ceiling } __typename } craft { name ...S } } fragment S on "
            + "Ship { convoy { ...C } } fragment C on Craft { __typename name }")]
    [InlineData("{ finds { __typename ... on Ship { name } ... on Plane { name ceiling } ... on Craft { label: name } } }")]
    [InlineData(
        "{ ships { sister { name } ...A ...B sister { ...A } } } fragment A on Ship { name sister { crew } } fragment B on Ship { sister "
            + "{ kind convoy { name } } name }")]
    [InlineData("{ ship { ... { name ... on Craft { name } } lateSister { name } lateSister { motto lateSister { name } } } }")]
    [InlineData("mutation { launch { name built sister { name } required } }")]
    public async Task A_query_is_answered_as_the_engine_does(string query) => await CompareAsync(query, null);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Skip_and_include_are_obeyed_as_the_engine_does(bool a, bool b) => await CompareAsync(
        """
        query Q($a: Boolean!, $b: Boolean!) {
          ships { name @skip(if: $a) ...F @include(if: $b) sister { crew } sister @include(if: $a) { motto @skip(if: $b) } }
          some { ... on Ship @skip(if: $b) { price } convoy { name @include(if: $a) kind } }
        }
        fragment F on Ship { motto sister { name @include(if: $a) @skip(if: $b) } }
        """,
        $$"""{ "a": {{(a ? "true" : "false")}}, "b": {{(b ? "true" : "false")}} }""");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "text": "x", "name": "torn", "deep": true }""")]
    [InlineData("""{ "text": "", "name": null, "deep": false }""")]
    [InlineData("""{ "text": 5 }""")]
    [InlineData("""{ "name": ["torn"], "deep": "yes" }""")]
    [InlineData("""{ "text": null, "deep": null }""")]
    public async Task A_known_document_takes_and_refuses_values_as_a_new_one(string variables)
    {
        const string query = """
            query Q($text: String! = "given", $name: String, $deep: Boolean! = true) {
              ships { echo(text: $text) constant: echo(text: "same") sister @include(if: $deep) { echo(text: $text) } }
              ship(name: $name) { name ...F ...F }
            }
            fragment F on Ship { again: echo(text: $text) sister { echo(text: "F") @skip(if: $deep) } }
            """;
        await _ours.RunAsync(query);

        var known = await _ours.RunAsync(query, variables);
        var fresh = await _engines.RunAsync(query, variables);

        Assert.Equal(_ours.Serializer.Serialize(fresh), _ours.Serializer.Serialize(known));
    }

    [Fact]
    public async Task Introspection_is_answered_as_the_engine_does() => await CompareAsync(
        """
        {
          __schema {
            queryType { name }
            types { kind name description fields(includeDeprecated: true) { name args { name type { ...T } defaultValue } type { ...T } }
              enumValues { name } possibleTypes { name } interfaces { name } }
            directives { name locations args { name } }
          }
          __type(name: "Ship") { name __typename fields { name } }
        }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """,
        null);

    [Fact]
    public async Task A_cancelled_query_ends_as_the_engine_s_does()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        const string Query = "{ ships { name } }";

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _engines.RunAsync(Query, cancellationToken: cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _ours.RunAsync(Query, cancellationToken: cancelled.Token));
    }

    private async Task CompareAsync(string query, string? variables)
    {
        var theirs = await _engines.RunAsync(query, variables);
        var ours = await _ours.RunAsync(query, variables);
        var again = await _ours.RunAsync(query, variables);
        var expected = _ours.EngineSerializer.Serialize(theirs);

        Assert.True(theirs.Executed, expected);
        Assert.Equal(expected, _ours.Serializer.Serialize(ours));
        Assert.Equal(expected, _ours.Serializer.Serialize(theirs));
        Assert.Equal(expected, _ours.EngineSerializer.Serialize(ours));
        // The second time the document is known: its fields and where it takes values are kept.
        Assert.Equal(expected, _ours.Serializer.Serialize(again));
    }
}
