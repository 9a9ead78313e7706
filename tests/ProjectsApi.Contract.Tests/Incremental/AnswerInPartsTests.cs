using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Tests.Execution;

namespace ProjectsApi.Contract.Tests.Incremental;

/// <summary>Answers of <c>@defer</c> and <c>@stream</c>, part by part.</summary>
public sealed class AnswerInPartsTests : IDisposable
{
    private readonly HarbourApi _api = HarbourApi.Ours();

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData(
        """{ ship { name ... @defer(label: "a") { crew slow } } }""",
        """{"data":{"ship":{"name":"big"}},"hasNext":true}""",
        """{"incremental":[{"label":"a","path":["ship"],"data":{"crew":null,"slow":"slow"}}],"hasNext":false}""")]
    [InlineData(
        "{ ... @defer { ship { name } } __typename }",
        """{"data":{"__typename":"Query"},"hasNext":true}""",
        """{"incremental":[{"path":[],"data":{"ship":{"name":"big"}}}],"hasNext":false}""")]
    [InlineData(
        """{ big: ship { ...F @defer } } fragment F on Ship { crew sister { crew ... @defer(label: "deep") { motto } } }""",
        """{"data":{"big":{}},"hasNext":true}""",
        """{"incremental":[{"path":["big"],"data":{"crew":null,"sister":{"crew":3}}}],"hasNext":true}""",
        """{"incremental":[{"label":"deep","path":["big","sister"],"data":{"motto":"onward"}}],"hasNext":false}""")]
    [InlineData(
        "{ ships { crew ... @defer { lateMotto } } }",
        """{"data":{"ships":[{"crew":null},{"crew":3},{"crew":null}]},"hasNext":true}""",
        """{"incremental":[{"path":["ships",0],"data":{"lateMotto":"slow & steady"}},"""
            + """{"path":["ships",1],"data":{"lateMotto":"onward"}},{"path":["ships",2],"data":{"lateMotto":null}}],"hasNext":false}""")]
    [InlineData(
        """{ crafts { __typename ... on Ship @defer { motto } ... on Plane @defer(label: "p") { ceiling } } }""",
        """{"data":{"crafts":[{"__typename":"Ship"},{"__typename":"Plane"},{"__typename":"Ship"}]},"hasNext":true}""",
        """{"incremental":[{"path":["crafts",0],"data":{"motto":"slow & steady"}},{"path":["crafts",2],"data":{"motto":"onward"}}],"""
            + "\"hasNext\":true}",
        """{"incremental":[{"label":"p","path":["crafts",1],"data":{"ceiling":12.5}}],"hasNext":false}""")]
    [InlineData(
        "mutation { launch { name ... @defer { crew } } }",
        """{"data":{"launch":[{"name":"new"},{"name":"newer"}]},"hasNext":true}""",
        """{"incremental":[{"path":["launch",0],"data":{"crew":null}},{"path":["launch",1],"data":{"crew":null}}],"hasNext":false}""")]
    public async Task Deferred_fragments_follow(string query, params string[] parts) =>
        Assert.Equal(parts, await _api.PartsAsync(query));

    [Theory]
    [InlineData(
        """{ ship { convoy @stream(initialCount: 1, label: "s") { crew lateMotto } } }""",
        """{"data":{"ship":{"convoy":[{"crew":3,"lateMotto":"onward"}]}},"hasNext":true}""",
        """{"incremental":[{"label":"s","path":["ship","convoy",1],"items":[{"crew":null,"lateMotto":null},"""
            + """{"crew":3,"lateMotto":"onward"}]}],"hasNext":false}""")]
    [InlineData(
        "{ ships @stream { crew } }",
        """{"data":{"ships":[]},"hasNext":true}""",
        """{"incremental":[{"path":["ships",0],"items":[{"crew":null},{"crew":3},{"crew":null}]}],"hasNext":false}""")]
    [InlineData("{ ships @stream(initialCount: 3) { crew } }", """{"data":{"ships":[{"crew":null},{"crew":3},{"crew":null}]}}""")]
    [InlineData("{ ship { holds @stream(initialCount: 1) } }", """{"data":{"ship":{"holds":[[1,null],null,[]]}}}""")]
    [InlineData(
        "{ ship { lateConvoy @stream(initialCount: 2) { crew ... @defer { name } } } }",
        """{"data":{"ship":{"lateConvoy":[{"crew":3},{"crew":null}]}},"hasNext":true}""",
        """{"incremental":[{"path":["ship","lateConvoy",2],"items":[{"crew":3}]}],"hasNext":true}""",
        """{"incremental":[{"path":["ship","lateConvoy",0],"data":{"name":"小船 \"S\" <1>"}},"""
            + """{"path":["ship","lateConvoy",1],"data":{"name":"bare"}},"""
            + """{"path":["ship","lateConvoy",2],"data":{"name":"小船 \"S\" <1>"}}],"hasNext":false}""")]
    [InlineData(
        "{ ship { docks @stream(initialCount: 1) { name } } }",
        """{"data":{"ship":{"docks":[[{"name":"小船 \"S\" <1>"},{"name":"bare"}]]}},"hasNext":true}""",
        """{"incremental":[{"path":["ship","docks",1],"items":[[],[{"name":"小船 \"S\" <1>"}]]}],"hasNext":false}""")]
    public async Task Streamed_items_follow(string query, params string[] parts) => Assert.Equal(parts, await _api.PartsAsync(query));

    [Theory]
    [InlineData(
        "{ torn: ship(name: \"torn\") { name ... @defer { crew required } } }",
        """{"data":{"torn":{"name":"torn"}},"hasNext":true}""",
        """{"incremental":[{"path":["torn"],"errors":[{"message":"Cannot return null for non-nullable field.","locations":"""
            + """[{"line":1,"column":53}],"path":["torn","required"],"extensions":{"code":"HC0018"}}],"data":null}],"hasNext":false}""")]
    [InlineData(
        "{ torn: ship(name: \"torn\") { name ... @defer { refused crew } } }",
        """{"data":{"torn":{"name":"torn"}},"hasNext":true}""",
        """{"incremental":[{"path":["torn"],"errors":[{"message":"torn does not tell","locations":[{"line":1,"column":48}]"""
            + ""","path":["torn","refused"]}],"data":{"refused":null,"crew":null}}],"hasNext":false}""")]
    [InlineData(
        "{ ship { name refused ... @defer { crew } } }",
        """{"errors":[{"message":"big does not tell","locations":[{"line":1,"column":15}],"path":["ship","refused"]}]"""
            + ""","data":{"ship":{"name":"big","refused":null}},"hasNext":true}""",
        """{"incremental":[{"path":["ship"],"data":{"crew":null}}],"hasNext":false}""")]
    [InlineData(
        "{ some { name ... @defer { crew } } }",
        """{"data":{"some":[null,{"name":"big"}]},"hasNext":true}""",
        """{"incremental":[{"path":["some",1],"data":{"crew":null}}],"hasNext":false}""")]
    [InlineData(
        "{ all { ... @defer { crew } } ship { name } }",
        """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":3}],"path":["all",1]"""
            + ""","extensions":{"code":"HC0018"}}],"data":{"all":null,"ship":{"name":"big"}}}""")]
    [InlineData(
        "{ all @stream(initialCount: 1) { name } }",
        """{"data":{"all":[{"name":"big"}]},"hasNext":true}""",
        """{"incremental":[{"path":["all",1],"errors":[{"message":"Cannot return null for non-nullable field.","locations":"""
            + """[{"line":1,"column":3}],"path":["all",1],"extensions":{"code":"HC0018"}}],"items":null}],"hasNext":false}""")]
    public async Task Errors_and_nulls_stay_in_their_part(string query, params string[] parts) =>
        Assert.Equal(parts, await _api.PartsAsync(query));

    [Theory]
    [InlineData(
        """{ ship { name ... @defer(label: "a") { crew sister { ... @defer { crew } } } } }""",
        """{"data":{"ship":{"name":"big"}},"pending":[{"id":"0","path":["ship"],"label":"a"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"crew":null,"sister":{}}}],"completed":[{"id":"0"}]"""
            + ""","pending":[{"id":"1","path":["ship","sister"]}],"hasNext":true}""",
        """{"incremental":[{"id":"1","data":{"crew":3}}],"completed":[{"id":"1"}],"hasNext":false}""")]
    [InlineData(
        "{ ships @stream(initialCount: 1) { crew } }",
        """{"data":{"ships":[{"crew":null}]},"pending":[{"id":"0","path":["ships"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[{"crew":3},{"crew":null}]}],"completed":[{"id":"0"}],"hasNext":false}""")]
    [InlineData(
        "{ torn: ship(name: \"torn\") { name ... @defer { required } } }",
        """{"data":{"torn":{"name":"torn"}},"pending":[{"id":"0","path":["torn"]}],"hasNext":true}""",
        """{"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field.","locations":"""
            + """[{"line":1,"column":48}],"path":["torn","required"],"extensions":{"code":"HC0018"}}]}],"hasNext":false}""")]
    public async Task The_draft_s_form_announces_parts_by_id(string query, params string[] parts) =>
        Assert.Equal(parts, await _api.PartsAsync(query, IncrementalForm.ById));

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_condition_decides(bool condition, int parts)
    {
        const string Query = "query Q($if: Boolean!) { ship { ...F @defer(if: $if) name } some @stream(if: $if, initialCount: 2) { name } }"
            + " fragment F on Ship { crew }";

        var answer = await _api.PartsAsync(Query, variables: $$"""{ "if": {{(condition ? "true" : "false")}} }""");

        Assert.Equal(parts, answer.Count);
        Assert.Equal(!condition, answer[0].Contains("\"ship\":{\"crew\":null,\"name\":\"big\"}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ ship { name ... @defer { crew } convoy @stream { name ... @defer { crew } } } }")]
    [InlineData("{ ship { ... @defer { sister { name } } sister { crew } } }")]
    public async Task A_client_that_takes_one_answer_gets_everything_in_it(string query)
    {
        var whole = await _api.PartsAsync(query, IncrementalForm.None);

        Assert.Equal(
            await _api.PartsAsync(query.Replace("@defer", "", StringComparison.Ordinal).Replace("@stream", "", StringComparison.Ordinal)),
            whole);
        Assert.DoesNotContain("hasNext", Assert.Single(whole), StringComparison.Ordinal);
    }
}
