using System.Net.WebSockets;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A dashboard that subscribes to milestones. After a lost connection it resumes from its last event.</summary>
public sealed class Subscriber : IAsyncDisposable
{
    private const string Changes =
        """changes(where: { entity: { eq: "InvestmentMilestone" } }, after: "$after") { cursor change { sequence } }""";
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private readonly List<long> received = [];
    private readonly Task subscription;
    private TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string cursor;

    public Subscriber(LiveRegister register, Uri server, string after)
    {
        cursor = after;
        subscription = Task.Run(() => SubscribeAsync(register, server));
    }

    /// <summary>Number of connections made.</summary>
    public int Connections { get; private set; }

    /// <summary>Sequences in order of arrival; completes when the last has arrived.</summary>
    public async Task<IReadOnlyList<long>> ReceivedAsync(long last)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (received.Count > 0 && received[^1] >= last)
                {
                    return [.. received];
                }

                next = more.Task;
            }

            var first = await Task.WhenAny(next, subscription).WaitAsync(TimeSpan.FromMinutes(2));
            await first;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await subscription.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task SubscribeAsync(LiveRegister register, Uri server)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                using var socket = await LiveSocket.ConnectAsync(server, register.Token, stopping.Token);
                Connections++;
                await foreach (var item in socket.SubscribeAsync(
                    $"subscription {{ {Changes.Replace("$after", cursor, StringComparison.Ordinal)} }}", stopping.Token))
                {
                    Add(item.GetProperty("change").GetProperty("sequence").GetInt64(), item.GetProperty("cursor").GetString());
                }
            }
            catch (WebSocketException)
            {
                // The server is gone.
            }

            await Task.Delay(RetryInterval, stopping.Token);
        }
    }

    private void Add(long sequence, string? next)
    {
        TaskCompletionSource reached;
        lock (gate)
        {
            received.Add(sequence);
            cursor = next ?? cursor;
            (reached, more) = (more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        reached.SetResult();
    }
}
