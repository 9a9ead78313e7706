using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Cost;

/// <summary>The operations of a batch keep the limits of one operation together.</summary>
public sealed class BatchCostTests : IDisposable
{
    // Field cost 11, type cost 12.
    private const string Page = "{ books { nodes { title } } }";

    private readonly LibraryApi _library = LibraryApi.Start(options => options.MaxFieldCost = options.MaxTypeCost = 30);
    private readonly BatchCost _batch = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task The_operation_that_exceeds_the_limit_is_refused_and_a_cheaper_one_runs()
    {
        var answers = new[] { await AskAsync(Page), await AskAsync(Page), await AskAsync(Page), await AskAsync("{ __typename }") };

        Assert.Equal(new[] { null, null, "HC0047", null }, answers);
        Assert.Equal(new OperationCost(22, 25), _batch.Spent);
    }

    [Fact]
    public async Task Work_whose_size_showed_late_counts_for_the_next_operation()
    {
        Assert.Null(await AskAsync(Page));
        _batch.Spend(new OperationCost(9, 0));

        Assert.Equal("HC0047", await AskAsync(Page));
    }

    [Fact]
    public async Task An_operation_of_its_own_is_unaffected()
    {
        Assert.Null(await AskAsync(Page));
        Assert.Null(await AskAsync(Page));

        var answer = await _library.AnswerAsync(Page, request: new RequestContext("r"));

        Assert.False(answer.TryGetProperty("errors", out _));
    }

    /// <returns>Code of the refusal, or null.</returns>
    private async Task<string?> AskAsync(string query)
    {
        var answer = await _library.AnswerAsync(query, request: new RequestContext("r") { Batch = _batch });
        return answer.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }
}
