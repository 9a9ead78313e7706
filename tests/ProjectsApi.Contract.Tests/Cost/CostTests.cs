using System.Text.Json;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Cost;

public sealed class CostTests : IDisposable
{
    private readonly LibraryApi _library = LibraryApi.Start(options => options.MaxFieldCost = options.MaxTypeCost = 100_000);

    public void Dispose() => _library.Dispose();

    // The first three totals are HotChocolate's: its documentation and the snapshots of its paging tests.
    [Theory]
    [InlineData("{ books(first: 50) { edges { node { title author { name } } } } }", 111, 152)]
    [InlineData("{ books { nodes { title } } }", 11, 12)]
    [InlineData("""{ books(where: { title: { eq: "abc" } }) { nodes { title } } }""", 32, 12)]
    [InlineData("""{ books(where: { title: { contains: "abc" } }) { nodes { title } } }""", 42, 12)]
    [InlineData("{ books { totalCount } }", 20, 2)]
    [InlineData("{ books(order: [{ title: ASC }]) { nodes { title } } }", 31, 12)]
    [InlineData("""{ books(where: { and: [{ title: { eq: "a" } }, { title: { in: ["b"] } }] }) { nodes { title } } }""", 44, 12)]
    [InlineData("{ __typename }", 0, 1)]
    public async Task An_operation_costs_what_HotChocolate_says(string query, int fieldCost, int typeCost) =>
        Assert.Equal((fieldCost, typeCost), await CostOfAsync(query));

    [Theory]
    [InlineData("{ a: books(first: 5) { nodes { title } } b: books(first: 5) { nodes { title } } }", 22, 13)]
    [InlineData("{ books(first: 5) { nodes { title } } books(first: 5) { nodes { author { name } } } }", 16, 12)]
    [InlineData("{ ...A ...A } fragment A on Query { books(first: 5) { ...B } } fragment B on BooksConnection { nodes { title } }", 11, 7)]
    [InlineData("{ books(first: 5) { nodes { title } edges @skip(if: true) { node { title } } } }", 11, 7)]
    [InlineData("{ work { title ... on Book { reviewer { name } } ... on Film { director { name } title } } }", 20, 3)]
    public async Task Aliases_fragments_and_conditions_cost_what_they_make_the_server_do(string query, int fieldCost, int typeCost) =>
        Assert.Equal((fieldCost, typeCost), await CostOfAsync(query));

    [Fact]
    public async Task A_variable_counts_with_its_value()
    {
        const string query =
            "query($n: Int, $w: BookFilterInput, $more: Boolean!) { books(first: $n, where: $w) { nodes { title author @include(if: "
                + "$more) { name } } } }";

        var small = await CostOfAsync(query, """{ "n": 2, "w": { "title": { "eq": "a" } }, "more": false }""");
        var large = await CostOfAsync(query, """{ "n": 20, "w": { "title": { "eq": "a" } }, "more": true }""");

        Assert.Equal((10 + 1 + 21, 1 + 1 + 2), small);
        Assert.Equal((10 + 1 + 21 + 20, 1 + 1 + 20 + 20), large);
    }

    [Theory]
    [InlineData("query($n: Int) { books(first: $n) { nodes { title } } }", """{ "n": 2 }""", """{ "n": 40 }""")]
    [InlineData(
        "query($n: Int = 7) { books(first: 5) { ...B } more: books(first: $n) { ...B } } fragment B on BooksConnection { nodes { title } }",
        "{}", """{ "n": 9 }""")]
    [InlineData("query($t: String) { books(where: { title: { eq: $t } }) { nodes { title } } }", """{ "t": "a" }""", "{}")]
    [InlineData("query($t: String!) { books(where: { title: { eq: $t } }) { nodes { title } } }", """{ "t": "a" }""", """{ "t": "b" }""")]
    [InlineData(
        "query($w: BookFilterInput) { books(where: $w) { nodes { title } } }", "{}", """{ "w": { "title": { "contains": "b" } } }""")]
    [InlineData(
        "query($t: StringOperationFilterInput!) { books(where: { title: $t }) { nodes { title } } }", """{ "t": {} }""",
        """{ "t": { "contains": "b" } }""")]
    [InlineData(
        "query($m: Boolean!) { books { nodes { title author @include(if: $m) { name } } } }", """{ "m": false }""", """{ "m": true }""")]
    [InlineData(
        "query($m: Boolean!) { books { ...F } } fragment F on BooksConnection { nodes { title } edges @skip(if: $m) { node { title } } }",
        """{ "m": true }""", """{ "m": false }""")]
    public async Task A_known_operation_costs_what_it_would_cost_as_a_new_one(string query, string before, string variables)
    {
        using var fresh = LibraryApi.Start();
        var expected = await CostOfAsync(fresh, query, variables);

        var first = await _library.RunAsync(query, before);
        var known = await CostOfAsync(query, variables);

        Assert.True(first.Executed);
        Assert.Equal(expected, known);
    }

    [Theory]
    [InlineData(9, 32)]
    [InlineData(10, 33)]
    [InlineData(19, 33)]
    [InlineData(1_000, 132)]
    public async Task Every_ten_elements_of_a_list_cost_a_point(int elements, int fieldCost)
    {
        var list = JsonSerializer.Serialize(Enumerable.Repeat("a", elements));
        const string byList = "query($t: [String]!) { books(where: { title: { in: $t } }) { nodes { title } } }";

        // Twice, with another number between: the cost of an operation that is known is not that of its first list.
        Assert.Equal((fieldCost, 12), await CostOfAsync(byList, $$"""{ "t": {{list}} }"""));
        Assert.Equal((32, 12), await CostOfAsync(byList, """{ "t": ["a"] }"""));
        Assert.Equal((fieldCost, 12), await CostOfAsync(byList, $$"""{ "t": {{list}} }"""));
        Assert.Equal(
            (fieldCost, 12),
            await CostOfAsync(
                "query($w: BookFilterInput) { books(where: $w) { nodes { title } } }", $$"""{ "w": { "title": { "in": {{list}} } } }"""));
    }

    [Theory]
    [InlineData(-1_000_000, 11, 2)]
    [InlineData(int.MaxValue, 2147483658, 4294967296)]
    public async Task No_page_size_makes_an_operation_cheaper_than_an_empty_page(int first, long fieldCost, long typeCost)
    {
        var cost = await CostOfAsync($"{{ books(first: {first}) {{ nodes {{ author {{ name }} }} }} }}");

        Assert.Equal((fieldCost, typeCost), cost);
    }

    [Fact]
    public async Task An_operation_over_the_limit_is_refused_with_both_numbers_and_not_executed()
    {
        using var library = LibraryApi.Start(options => options.MaxTypeCost = 151);

        var answer = await library.AskAsync("{ books(first: 50) { edges { node { title author { name } } } } }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","extensions":"""
                + """{"code":"HC0047","typeCost":152,"maxTypeCost":151,"setting":"GraphQL:Limits:MaxTypeCost","dearest":["""
                + """{"path":"books.edges","cost":50,"percent":33},"""
                + """{"path":"books.edges.node","cost":50,"percent":33},"""
                + """{"path":"books.edges.node.author","cost":50,"percent":33}]}}]}""",
            answer);
    }

    [Fact]
    public async Task The_field_cost_is_refused_first()
    {
        using var library = LibraryApi.Start(options => options.MaxTypeCost = options.MaxFieldCost = 10);

        var answer = await library.AskAsync("{ books(first: 50) { edges { node { title author { name } } } } }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":"""
                + """{"code":"HC0047","fieldCost":111,"maxFieldCost":10,"setting":"GraphQL:Limits:MaxFieldCost","dearest":["""
                + """{"path":"books.edges.node","cost":50,"percent":45},"""
                + """{"path":"books.edges.node.author","cost":50,"percent":45},{"path":"books","cost":10,"percent":9}]}}]}""",
            answer);
    }

    [Fact]
    public async Task A_client_that_asks_for_a_report_gets_the_answer_and_the_cost()
    {
        var answer = await _library.AskAsync("{ books { totalCount } }", request: new RequestContext("r") { CostMode = CostMode.Report });

        Assert.Equal("""{"data":{"books":null},"extensions":{"operationCost":{"fieldCost":20,"typeCost":2}}}""", answer);
    }

    [Fact]
    public async Task A_client_that_asks_for_validation_gets_the_cost_only_even_above_the_limit()
    {
        using var library = LibraryApi.Start(options => options.MaxFieldCost = 1);
        var request = new RequestContext("r") { CostMode = CostMode.Validate };

        var answer = await library.AskAsync("{ books { totalCount } }", request: request);

        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":20,"typeCost":2}}}""", answer);
    }

    [Theory]
    [InlineData("{ strict { title } }", true)]
    [InlineData("{ strict(take: 3) { title } }", false)]
    public async Task A_list_that_requires_a_slicing_argument_is_refused_without_one(string query, bool refused)
    {
        var answer = await _library.AskAsync(query);

        Assert.Equal(refused, answer.Contains("\"HC0082\"", StringComparison.Ordinal));
        Assert.Equal(refused, answer.Contains("\"path\":[\"strict\"]", StringComparison.Ordinal));
    }

    private Task<(long Field, long Type)> CostOfAsync(string query, string? variables = null) => CostOfAsync(_library, query, variables);

    private static async Task<(long Field, long Type)> CostOfAsync(LibraryApi library, string query, string? variables)
    {
        var answer = await library.AnswerAsync(query, variables, new RequestContext("r") { CostMode = CostMode.Validate });
        Assert.True(answer.TryGetProperty("extensions", out var extensions), answer.ToString());
        var cost = extensions.GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetInt64(), cost.GetProperty("typeCost").GetInt64());
    }
}
