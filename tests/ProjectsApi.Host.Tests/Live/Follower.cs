using System.Net.WebSockets;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A dashboard that follows milestones: whenever it loses the server it comes back behind the last event it got.</summary>
public sealed class Follower : IAsyncDisposable
{
    private const string Everything =
        """changes(where: { entity: { eq: "InvestmentMilestone" } }, after: "$after") { cursor change { sequence } }""";
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource leaving = new();
    private readonly Lock gate = new();
    private readonly List<long> seen = [];
    private readonly Task following;
    private TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string cursor;

    public Follower(LiveRegister register, Uri server, string after)
    {
        cursor = after;
        following = Task.Run(() => FollowAsync(register, server));
    }

    /// <summary>How often it had to connect.</summary>
    public int Connections { get; private set; }

    /// <summary>Sequences in the order in which they came, once the last of them has.</summary>
    public async Task<IReadOnlyList<long>> SeenAsync(long last)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (seen.Count > 0 && seen[^1] >= last)
                {
                    return [.. seen];
                }

                next = more.Task;
            }

            var first = await Task.WhenAny(next, following).WaitAsync(TimeSpan.FromMinutes(2));
            await first;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        leaving.Dispose();
    }

    private async Task FollowAsync(LiveRegister register, Uri server)
    {
        while (!leaving.IsCancellationRequested)
        {
            try
            {
                using var socket = await LiveSocket.ConnectAsync(server, register.Token, leaving.Token);
                Connections++;
                await foreach (var told in socket.SubscribeAsync(
                    $"subscription {{ {Everything.Replace("$after", cursor, StringComparison.Ordinal)} }}", leaving.Token))
                {
                    Add(told.GetProperty("change").GetProperty("sequence").GetInt64(), told.GetProperty("cursor").GetString());
                }
            }
            catch (WebSocketException)
            {
                // The server has gone.
            }

            await Task.Delay(BetweenTries, leaving.Token);
        }
    }

    private void Add(long sequence, string? next)
    {
        TaskCompletionSource reached;
        lock (gate)
        {
            seen.Add(sequence);
            cursor = next ?? cursor;
            (reached, more) = (more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        reached.SetResult();
    }
}
