using ProjectsApi.Data.Changes;
using StackExchange.Redis;

namespace ProjectsApi.Host.Background;

/// <summary>Announces commits to other nodes through a Redis channel.</summary>
internal sealed partial class RedisBroadcast(
    ConfigurationOptions server, TimeProvider clock, ILogger<RedisBroadcast> logger) : IChangeBroadcast
{
    private static readonly RedisChannel Channel = RedisChannel.Literal("projects:changes");
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(1);

    private readonly CommitNotifications news = new();

    public void Committed() => news.Add();

    public async Task RunAsync(Action heard, CancellationToken cancellationToken)
    {
        // The client connects, reconnects and subscribes again, also while the server is absent.
        server.AbortOnConnectFail = false;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(server);
        redis.ConnectionFailed += (_, _) => LogDisconnected();
        // Commits may have been missed while disconnected.
        redis.ConnectionRestored += (_, _) => heard();
        await SubscribeAsync(redis.GetSubscriber(), heard, cancellationToken);
        await foreach (var _ in news.ReadAsync(cancellationToken))
        {
            await redis.GetSubscriber().PublishAsync(Channel, RedisValue.EmptyString, CommandFlags.FireAndForget);
        }
    }

    private async Task SubscribeAsync(ISubscriber subscriber, Action heard, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await subscriber.SubscribeAsync(Channel, (_, _) => heard());
                heard();
                return;
            }
            catch (RedisException cause)
            {
                LogUnavailable(cause);
                await Task.Delay(RetryInterval, clock, cancellationToken);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Redis is unreachable; the next poll reads changes of other nodes")]
    private partial void LogDisconnected();

    [LoggerMessage(2, LogLevel.Warning, "Redis is not available yet; the next poll reads changes of other nodes")]
    private partial void LogUnavailable(Exception cause);
}
