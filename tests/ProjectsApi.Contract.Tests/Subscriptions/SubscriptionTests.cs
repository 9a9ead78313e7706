using GraphQL;

namespace ProjectsApi.Contract.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Events_are_answered_in_order_each_with_loaders_of_its_own()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { tides { then late } }");

        api.Tide.News.TryAdd(new TideEvent(1));
        api.Tide.News.TryAdd(new TideEvent(2));
        var first = await api.NextAsync(answers);
        api.Tide.Level = 7;
        var second = await api.NextAsync(answers);

        Assert.Equal("""{"data":{"tides":{"then":1,"late":"level 0, batch 1"}}}""", first);
        Assert.Equal("""{"data":{"tides":{"then":2,"late":"level 7, batch 2"}}}""", second);
    }

    [Fact]
    public async Task An_event_is_taken_only_when_its_answer_is_asked_for()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { tides { late } }");

        api.Tide.News.TryAdd(new TideEvent(1));
        api.Tide.News.TryAdd(new TideEvent(2));
        await api.NextAsync(answers);

        Assert.Single(api.Tide.Reads);
    }

    [Fact]
    public async Task An_event_that_the_subscriber_may_not_see_is_passed_over()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { floods(above: 3) { then } }");

        foreach (var level in (int[])[1, 5, 2, 4])
        {
            api.Tide.News.TryAdd(new TideEvent(level));
        }

        Assert.Equal("""{"data":{"floods":{"then":5}}}""", await api.NextAsync(answers));
        Assert.Equal("""{"data":{"floods":{"then":4}}}""", await api.NextAsync(answers));
    }

    [Fact]
    public async Task Whether_an_event_may_be_seen_that_cannot_be_told_ends_the_subscription()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { floods(above: 3) { then } }");

        api.Tide.News.TryAdd(new TideEvent(-1));
        var error = await Assert.ThrowsAnyAsync<ExecutionError>(async () => await answers.MoveNextAsync());

        Assert.Equal("Unexpected Execution Error", error.Message);
        Assert.True(api.Tide.SourceEnded);
    }

    [Fact]
    public async Task A_failing_field_ends_only_its_own_answer()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { tides { then failing } }");

        api.Tide.News.TryAdd(new TideEvent(1));
        api.Tide.News.TryAdd(new TideEvent(2));
        var first = await api.NextAsync(answers);
        var second = await api.NextAsync(answers);

        Assert.Contains("\"path\":[\"tides\",\"failing\"]", first, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", first, StringComparison.Ordinal);
        Assert.EndsWith("""{"tides":{"then":2,"failing":null}}}""", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_takes_too_long_is_told_so_and_the_stream_goes_on()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { tides { then endless } }");

        for (var level = 1; level <= 2; level++)
        {
            api.Tide.News.TryAdd(new TideEvent(level));
            var moving = answers.MoveNextAsync().AsTask();
            api.Clock.Advance(TimeSpan.FromSeconds(31));

            Assert.True(await moving);
            Assert.Contains("HC0045", api.Text(answers.Current), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Leaving_ends_the_source()
    {
        using var api = new TideApi();
        using var leaving = new CancellationTokenSource();
        await using var answers = await api.SubscribeAsync("subscription { tides { then } }", leaving.Token);

        var moving = answers.MoveNextAsync().AsTask();
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => moving);
        Assert.True(api.Tide.SourceEnded);
    }

    [Fact]
    public async Task A_queue_that_overflows_delivers_what_it_holds_and_then_says_so()
    {
        using var api = new TideApi();
        api.Tide.News = new EventQueue<TideEvent>(2);
        await using var answers = await api.SubscribeAsync("subscription { tides { then } }");

        var added = Enumerable.Range(1, 4).Select(level => api.Tide.News.TryAdd(new TideEvent(level))).ToArray();
        await api.NextAsync(answers);
        await api.NextAsync(answers);

        Assert.Equal([true, true, false, false], added);
        await Assert.ThrowsAsync<SubscriberTooSlowException>(async () => await answers.MoveNextAsync());
    }

    [Fact]
    public async Task A_source_that_fails_later_ends_with_a_masked_error()
    {
        using var api = new TideApi();
        await using var answers = await api.SubscribeAsync("subscription { tides { then } }");

        api.Tide.News.End(new InvalidOperationException("secret"));
        var error = await Assert.ThrowsAnyAsync<ExecutionError>(async () => await answers.MoveNextAsync());

        Assert.Equal("Unexpected Execution Error", error.Message);
        Assert.Equal("r-1", error.Extensions?["requestId"]);
    }

    [Theory]
    [InlineData("refused", "not for you")]
    [InlineData("broken", "Unexpected Execution Error")]
    [InlineData("pushed", "Unexpected Execution Error")]
    public async Task A_source_that_cannot_be_opened_is_an_error_at_its_field(string field, string message)
    {
        using var api = new TideApi();

        var result = await api.RunAsync($"subscription {{ {field} {{ then }} }}");

        Assert.Null(result.Streams);
        var error = Assert.Single(result.Errors ?? []);
        Assert.Equal(message, error.Message);
        Assert.Equal([field], error.Path);
    }

    [Fact]
    public async Task A_subscription_whose_only_field_is_skipped_is_refused()
    {
        using var api = new TideApi();

        var result = await api.RunAsync("subscription { tides @skip(if: true) { then } }");

        Assert.Null(result.Streams);
        Assert.Equal("A subscription has exactly one root field.", Assert.Single(result.Errors ?? []).Message);
    }
}
