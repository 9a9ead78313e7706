using System.Text.Json;
using GraphQL;
using ProjectsApi.Contract.Subscriptions;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>The answers of one subscription, taken one by one.</summary>
public sealed class LiveAnswers(ExecutionResult opened, IGraphQLTextSerializer serializer) : IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IAsyncEnumerator<ExecutionResult>? _answers;

    /// <summary>Why the subscription was refused, JSON; null when it was not.</summary>
    public string? Refusal => opened.Streams is null ? serializer.Serialize(opened) : null;

    public async Task<string> NextTextAsync()
    {
        _answers ??= Assert.IsType<ResponseStream>(
            Assert.Single(opened.Streams ?? new Dictionary<string, IObservable<ExecutionResult>>()).Value)
            .Responses.GetAsyncEnumerator(_leaving.Token);
        Assert.True(await _answers.MoveNextAsync());
        return serializer.Serialize(_answers.Current);
    }

    /// <summary>What the next event says of the only root field.</summary>
    public async Task<JsonElement> NextAsync() =>
        JsonDocument.Parse(await NextTextAsync()).RootElement.GetProperty("data").EnumerateObject().Single().Value;

    /// <summary>Asks for the next event without waiting for it, so that what comes from now on is certainly heard.</summary>
    public async Task<JsonElement> NextAfterAsync(Func<Task> happening)
    {
        var next = NextAsync();
        await happening();
        return await next;
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        if (_answers is not null)
        {
            await _answers.DisposeAsync();
        }

        _leaving.Dispose();
    }
}
