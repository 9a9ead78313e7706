using ProjectsApi.Features.Changes;
using StackExchange.Redis;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Outage and return of the database and of Redis.</summary>
public sealed class OutageTests
{
    [SkippableFact]
    public async Task PostgreSQL_may_stop_and_start_and_a_follower_stays_connected_and_misses_nothing()
    {
        await using var server = await PostgreSqlProgram.CreateAsync();
        await using var register = await LiveRegister.CreateAsync(server.Settings, 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address);
        using var client = register.Client(address);
        var start = (await register.LogAsync())[^1].Sequence;
        await using var follower = new Subscriber(register, address, ChangeCursor.Encode(start));
        var writer = new Writer(client, register.Milestones[0], "w");
        await writer.WriteAsync();
        await follower.ReceivedAsync(start + 1);

        for (var outage = 0; outage < 2; outage++)
        {
            await server.StopAsync();
            var writing = writer.WriteAsync();
            await server.StartAsync();
            await writing;
            await writer.WriteAsync();
        }

        Assert.Equal([start + 1, start + 2, start + 3, start + 4, start + 5], await follower.ReceivedAsync(start + 5));
        Assert.Equal(1, follower.Connections);
        await UntilAsync(async () => await server.ListenersAsync() == 1);
    }

    [SkippableFact]
    public async Task Redis_may_stop_and_start_and_changes_of_another_node_still_come()
    {
        await using var redis = await RedisProgram.CreateAsync();
        await using var register = await LiveRegister.CreateAsync(new Dictionary<string, string> { ["Live:Redis"] = redis.Address }, 1);
        var (one, other) = (LiveRegister.FreeAddress(), LiveRegister.FreeAddress());
        await using var writing = await register.StartAsync(one);
        await using var following = await register.StartAsync(other);
        using var client = register.Client(one);
        var start = (await register.LogAsync())[^1].Sequence;
        await using var follower = new Subscriber(register, other, ChangeCursor.Encode(start));
        var writer = new Writer(client, register.Milestones[0], "w");

        await AssertNewsAsync(redis, writer);
        var beforeOutage = writer.Acknowledged.Count;
        await redis.StopAsync();
        await writer.WriteAsync();
        Assert.Equal(beforeOutage + 1, (await follower.ReceivedAsync(start + beforeOutage + 1)).Count);
        await redis.StartAsync();
        await AssertNewsAsync(redis, writer);

        var last = start + writer.Acknowledged.Count;
        Assert.Equal(Enumerable.Range(1, writer.Acknowledged.Count).Select(n => start + n), await follower.ReceivedAsync(last));
        Assert.Equal(1, follower.Connections);
    }

    // Writes until the channel announces a commit: a Host needs a moment to reconnect to Redis.
    private static async Task AssertNewsAsync(RedisProgram redis, Writer writer)
    {
        await using var probe = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await probe.GetSubscriber().SubscribeAsync(RedisChannel.Literal("projects:changes"), (_, _) => heard.TrySetResult());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!heard.Task.IsCompleted)
        {
            await writer.WriteAsync();
            await Task.WhenAny(heard.Task, Task.Delay(200, patience.Token));
            Assert.False(patience.IsCancellationRequested, "No news of a commit was heard for a minute.");
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
