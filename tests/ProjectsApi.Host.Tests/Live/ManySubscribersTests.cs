using System.Diagnostics;
using ProjectsApi.Features.Changes;
using Xunit.Abstractions;

namespace ProjectsApi.Host.Tests.Live;

public sealed class ManySubscribersTests(ITestOutputHelper output)
{
    private const int Subscribers = 2_000;
    private const int Writes = 10;

    [Fact]
    public async Task Two_thousand_subscribers_on_one_node_get_every_change_once()
    {
        await using var register = await LiveRegister.CreateAsync(new Dictionary<string, string>(), 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address);
        using var client = register.Client(address);
        var start = (await register.LogAsync())[^1].Sequence;
        var writer = new Writer(client, register.Milestones[0], "w");
        await writer.WriteAsync();
        var before = host.Memory;

        using var stopping = new CancellationTokenSource();
        var arrivals = new Arrivals(Subscribers, start + 1, Writes + 1);
        using var atOnce = new SemaphoreSlim(32);
        var subscriptions = Enumerable.Range(0, Subscribers).Select(_ => SubscribeAsync()).ToList();
        // The first event is read from the log, so a subscriber that has it is connected.
        await Task.WhenAny(arrivals.CompleteAsync(start + 1), Task.WhenAny(subscriptions));
        var with = host.Memory;

        var sent = new List<long>();
        for (var i = 1; i <= Writes; i++)
        {
            sent.Add(Stopwatch.GetTimestamp());
            await writer.WriteAsync();
            await Task.WhenAny(arrivals.CompleteAsync(start + 1 + i), Task.WhenAny(subscriptions));
        }

        var delays = sent.SelectMany((at, i) => arrivals.Of(start + 2 + i)
            .Select(arrived => Stopwatch.GetElapsedTime(at, arrived).TotalMilliseconds)).Order().ToList();
        Assert.Equal(Subscribers * Writes, delays.Count);
        Report(delays, before, with, host.Memory);
        await stopping.CancelAsync();
        await Task.WhenAll(subscriptions)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        async Task SubscribeAsync()
        {
            LiveSocket socket;
            await atOnce.WaitAsync();
            try
            {
                socket = await LiveSocket.ConnectAsync(address, register.Token, stopping.Token);
            }
            finally
            {
                atOnce.Release();
            }

            using (socket)
            {
                await foreach (var change in socket.SubscribeAsync(
                    $$"""subscription { changes(after: "{{ChangeCursor.Encode(start)}}") { change { sequence } } }""", stopping.Token))
                {
                    arrivals.Add(change.GetProperty("change").GetProperty("sequence").GetInt64());
                }
            }
        }
    }

    private void Report(List<double> delays, long before, long with, long after)
    {
        output.WriteLine($"{Subscribers} subscribers, {Writes} changes: each received every change once.");
        output.WriteLine($"Delay from the request to the subscriber, ms: median {delays[delays.Count / 2]:F0}, "
            + $"99 % {delays[delays.Count * 99 / 100]:F0}, longest {delays[^1]:F0}.");
        output.WriteLine($"Memory, MiB: {before >> 20} before, {with >> 20} with all subscribers, {after >> 20} at the end.");
    }
}
