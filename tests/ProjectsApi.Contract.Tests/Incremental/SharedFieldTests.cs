using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Execution;

namespace ProjectsApi.Contract.Tests.Incremental;

/// <summary>Order of execution, and fields that several parts select.</summary>
public sealed class SharedFieldTests : IDisposable
{
    private readonly HarbourApi _api = HarbourApi.Ours();
    private readonly List<string> _notes = [];

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task A_deferred_field_runs_after_the_answer_before_it_is_known()
    {
        var first = await RunAsync(
            """{ ship { name ... @defer { noted ... @defer { notedSister { name } } } convoy @stream(initialCount: 1) { noted } } }""");

        Assert.Equal(["noted 小船 \"S\" <1>"], _notes);
        await first.NextAsync();
        Assert.Equal(["noted 小船 \"S\" <1>", "noted big"], _notes);
        await first.NextAsync();
        Assert.Equal(["noted bare", "noted 小船 \"S\" <1>"], _notes[2..]);
        await first.NextAsync();
        Assert.Equal(["sister of big"], _notes[4..]);
        Assert.False(first.HasNext);
    }

    [Theory]
    [InlineData(
        """{ ship { notedSister { crew } ... @defer { notedSister { price } } ... @defer(label: "b") { notedSister { name } } } }""",
        """{"data":{"ship":{"notedSister":{"crew":3}}},"hasNext":true}""",
        """{"incremental":[{"path":["ship"],"data":{"notedSister":{"price":12.5}}}],"hasNext":true}""",
        """{"incremental":[{"label":"b","path":["ship"],"data":{"notedSister":{"name":"小船 \"S\" <1>"}}}],"hasNext":false}""")]
    [InlineData(
        """{ ship { ... @defer { notedSister { crew } } ... @defer(label: "b") { notedSister { price lateMotto } } } }""",
        """{"data":{"ship":{}},"hasNext":true}""",
        """{"incremental":[{"path":["ship"],"data":{"notedSister":{"crew":3}}}],"hasNext":true}""",
        """{"incremental":[{"label":"b","path":["ship"],"data":{"notedSister":{"price":12.5,"lateMotto":"onward"}}}],"hasNext":false}""")]
    [InlineData(
        """{ ship { ...S ...S @defer } } fragment S on Ship { notedSister { crew convoy { name } } }""",
        """{"data":{"ship":{"notedSister":{"crew":3,"convoy":[]}}},"hasNext":true}""",
        """{"incremental":[{"path":["ship"],"data":{"notedSister":{"crew":3,"convoy":[]}}}],"hasNext":false}""")]
    public async Task A_field_in_several_parts_is_resolved_once(string query, params string[] parts)
    {
        Assert.Equal(parts, await PartsAsync(query));
        Assert.Equal(["sister of big"], _notes);
    }

    [Fact]
    public async Task Arguments_and_values_of_a_shared_field_are_those_of_the_document() => Assert.Equal(
        [
            """{"data":{"ship":{"echo":"big a","lateSister":{"echo":"小船 \"S\" <1> b"}}},"hasNext":true}""",
            """{"incremental":[{"path":["ship"],"data":{"echo":"big a","lateSister":{"crew":3,"echo":"小船 \"S\" <1> b"}}}],"""
                + "\"hasNext\":false}",
        ],
        await PartsAsync(
            """
            { ship { echo(text: "a") lateSister { echo(text: "b") } ... @defer { echo(text: "a") lateSister { crew echo(text: "b") } } } }
            """));

    [Fact]
    public async Task A_failing_shared_field_is_resolved_and_reported_once() => Assert.Equal(
        [
            """{"errors":[{"message":"big does not tell","locations":[{"line":1,"column":10}],"path":["ship","refused"]}]"""
                + ""","data":{"ship":{"refused":null}},"hasNext":true}""",
            """{"incremental":[{"path":["ship"],"data":{"refused":null,"crew":null}}],"hasNext":false}""",
        ],
        await PartsAsync("{ ship { refused ... @defer { refused crew } } }"));

    private async Task<IncrementalResult> RunAsync(string query) => Assert.IsType<IncrementalResult>(
        await _api.RunAsync(
            query, request: new RequestContext("r-1") { Increments = IncrementalForm.ByPath, ["notes"] = _notes }));

    private async Task<List<string>> PartsAsync(string query)
    {
        var first = await RunAsync(query);
        var parts = new List<string> { _api.Serializer.Serialize(first) };
        while (first.HasNext)
        {
            parts.Add(_api.Serializer.Serialize(await first.NextAsync()));
        }

        return parts;
    }
}
