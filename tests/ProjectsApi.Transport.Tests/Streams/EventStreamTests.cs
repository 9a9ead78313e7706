using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Streams;

/// <summary>Server-sent events, one operation for each connection.</summary>
public sealed class EventStreamTests
{
    [Fact]
    public async Task A_subscription_is_a_stream_of_next_events_and_a_complete()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        using var stream = await ToyStream.PostAsync(api, "subscription { countdown }");

        Assert.Equal(200, (int)stream.Message.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", stream.Message.Content.Headers.ContentType?.ToString());
        Assert.True(stream.Message.Headers.CacheControl?.NoCache);
        Assert.Equal("no", Assert.Single(stream.Message.Headers.GetValues("X-Accel-Buffering")));
        Assert.Equal(
            ":\n\n"
            + "event: next\ndata: {\"data\":{\"countdown\":\"3\"}}\n\n"
            + "event: next\ndata: {\"data\":{\"countdown\":\"2\"}}\n\n"
            + "event: next\ndata: {\"data\":{\"countdown\":\"1\"}}\n\n"
            + "event: complete\ndata:\n\n",
            await stream.RestAsync());
    }

    [Theory]
    [InlineData("{ hello }", "{\"data\":{\"hello\":\"你好\"}}")]
    [InlineData("mutation { count }", "{\"data\":{\"count\":1}}")]
    public async Task A_single_answer_is_one_next_and_a_complete(string query, string data)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        using var stream = await ToyStream.PostAsync(api, query);

        Assert.Equal(("next", data), await stream.NextAsync());
        Assert.Equal(("complete", ""), await stream.NextAsync());
        Assert.Null(await stream.NextAsync());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ hello")]
    [InlineData("subscription { refused }")]
    [InlineData("subscription { ticks }")]
    public async Task Errors_are_a_next_event_with_status_200(string query)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        using var stream = await ToyStream.PostAsync(api, query);
        var next = await stream.NextAsync();

        Assert.Equal(200, (int)stream.Message.StatusCode);
        Assert.Equal("next", next?.Name);
        Assert.Contains("\"errors\":[{\"message\":", next?.Data, StringComparison.Ordinal);
        Assert.Equal(("complete", ""), await stream.NextAsync());
    }

    [Fact]
    public async Task A_request_that_is_not_GraphQL_is_400_in_json()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        var reply = await api.PostAsync("{", "text/event-stream");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("application/graphql-response+json", reply.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_get_may_subscribe_and_not_mutate()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        using var stream = await ToyStream.GetAsync(api, "subscription { countdown }");
        using var mutation = await ToyStream.GetAsync(api, "mutation { count }");

        Assert.Equal(("next", "{\"data\":{\"countdown\":\"3\"}}"), await stream.NextAsync());
        Assert.Contains("not allowed", (await mutation.NextAsync())?.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json, text/event-stream", "{ hello }", "application/json; charset=utf-8")]
    [InlineData("application/json, text/event-stream", "subscription { countdown }", "text/event-stream; charset=utf-8")]
    [InlineData(
        "application/graphql-response+json, text/event-stream;q=0.5", "subscription { countdown }", "text/event-stream; charset=utf-8")]
    [InlineData("text/event-stream, */*;q=0.1", "{ hello }", "text/event-stream; charset=utf-8")]
    [InlineData("text/event-stream;q=0, application/json", "subscription { countdown }", "application/json; charset=utf-8")]
    [InlineData("*/*", "subscription { countdown }", "application/graphql-response+json; charset=utf-8")]
    public async Task A_client_that_accepts_both_gets_a_stream_for_a_subscription(string accept, string query, string contentType)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        using var stream = await ToyStream.PostAsync(api, query, accept);

        Assert.Equal(contentType, stream.Message.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Silence_is_broken_by_comments()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);
        Assert.Equal((":", ""), (await stream.LineAsync(), await stream.LineAsync()));

        var comment = stream.LineAsync();
        // The interval starts after the source is open, which the test cannot see.
        while (!comment.IsCompleted)
        {
            api.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal(":", await comment);
    }

    [Fact]
    public async Task Leaving_frees_the_servers_subscription_silently()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        stream.Dispose();

        await api.News.HasSubscribersAsync(0);
        await api.StopAsync();
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_source_that_fails_is_a_last_next_with_an_error()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        api.News.End(new InvalidOperationException("secret of the house"));

        Assert.Contains("Unexpected Execution Error", (await stream.NextAsync())?.Data, StringComparison.Ordinal);
        Assert.Equal(("complete", ""), await stream.NextAsync());
    }

    [Fact]
    public async Task A_slow_subscriber_is_asked_to_resume()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, "subscription { news(queue: 1) }");
        await api.News.HasSubscribersAsync(1);

        // The client reads nothing, so the server must queue events.
        while (api.News.Subscribers == 1 && api.News.TryPublish(new string('x', 100_000)))
        {
            await Task.Yield();
        }

        var rest = await stream.RestAsync();

        Assert.EndsWith(
            "event: next\ndata: {\"errors\":[{\"message\":\"The subscriber is too slow: resume from your last cursor.\","
            + "\"extensions\":{\"code\":\"SUBSCRIBER_TOO_SLOW\"}}]}\n\nevent: complete\ndata:\n\n",
            rest,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_caller_gets_an_error()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        api.Authenticator.AcceptsCallers = false;
        api.Revalidator.RevalidateNow();

        Assert.Contains("AUTH_NOT_AUTHENTICATED", (await stream.NextAsync())?.Data, StringComparison.Ordinal);
        Assert.Equal(("complete", ""), await stream.NextAsync());
        await api.News.HasSubscribersAsync(0);
    }

    [Fact]
    public async Task Streams_are_counted_like_sockets()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxConnectionsPerCaller = 1, withContract: true);
        using var first = await ToyStream.PostAsync(api, "subscription { news }");
        using var second = await ToyStream.PostAsync(api, "subscription { news }");

        Assert.Equal(429, (int)second.Message.StatusCode);
        Assert.Equal(200, (int)first.Message.StatusCode);
    }

    [Fact]
    public async Task A_server_that_stops_ends_the_stream_without_completing_it()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        var stopping = api.StopAsync();

        Assert.Equal(":\n\n", await stream.RestAsync());
        await stopping;
    }
}
