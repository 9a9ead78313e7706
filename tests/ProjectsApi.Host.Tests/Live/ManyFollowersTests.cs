using System.Diagnostics;
using ProjectsApi.Features.Changes;
using Xunit.Abstractions;

namespace ProjectsApi.Host.Tests.Live;

public sealed class ManyFollowersTests(ITestOutputHelper output)
{
    private const int Followers = 2_000;
    private const int Writes = 10;

    [Fact]
    public async Task Two_thousand_followers_on_one_node_get_every_change_once()
    {
        await using var register = await LiveRegister.CreateAsync(new Dictionary<string, string>(), 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address);
        using var client = register.Client(address);
        var start = (await register.LogAsync())[^1].Sequence;
        var writer = new Writer(client, register.Milestones[0], "w");
        await writer.WriteAsync();
        var before = host.Memory;

        using var leaving = new CancellationTokenSource();
        var arrivals = new Arrivals(Followers, start + 1, Writes + 1);
        using var atOnce = new SemaphoreSlim(32);
        var following = Enumerable.Range(0, Followers).Select(_ => FollowAsync()).ToList();
        // The first event comes out of the log: whoever has it is connected.
        await Task.WhenAny(arrivals.CompleteAsync(start + 1), Task.WhenAny(following));
        var with = host.Memory;

        var sent = new List<long>();
        for (var i = 1; i <= Writes; i++)
        {
            sent.Add(Stopwatch.GetTimestamp());
            await writer.WriteAsync();
            await Task.WhenAny(arrivals.CompleteAsync(start + 1 + i), Task.WhenAny(following));
        }

        var delays = sent.SelectMany((at, i) => arrivals.Of(start + 2 + i).Select(arrived => Stopwatch.GetElapsedTime(at, arrived).TotalMilliseconds)).Order().ToList();
        Assert.Equal(Followers * Writes, delays.Count);
        output.WriteLine($"{Followers} followers, {Writes} changes: every one once; delay from the request to the follower in ms: median {delays[delays.Count / 2]:F0}, "
            + $"99 % {delays[delays.Count * 99 / 100]:F0}, longest {delays[^1]:F0}; memory {before >> 20} MiB before, {with >> 20} MiB with all, {host.Memory >> 20} MiB at the end");
        await leaving.CancelAsync();
        await Task.WhenAll(following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        async Task FollowAsync()
        {
            LiveSocket socket;
            await atOnce.WaitAsync();
            try
            {
                socket = await LiveSocket.ConnectAsync(address, register.Token, leaving.Token);
            }
            finally
            {
                atOnce.Release();
            }

            using (socket)
            {
                await foreach (var told in socket.SubscribeAsync(
                    $$"""subscription { changes(after: "{{ChangeCursor.Encode(start)}}") { change { sequence } } }""", leaving.Token))
                {
                    arrivals.Add(told.GetProperty("change").GetProperty("sequence").GetInt64());
                }
            }
        }
    }
}
