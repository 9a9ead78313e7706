using ProjectsApi.Features.Changes;
using ProjectsApi.Host.Tests.Running;
using Xunit.Abstractions;

namespace ProjectsApi.Host.Tests.Live;

public sealed class KillTests(ITestOutputHelper output)
{
    private const int Writers = 8;
    private const int Subscribers = 5;

    [Fact]
    public Task Killed_in_a_storm_of_writes_it_keeps_what_it_acknowledged_once_on_SQLite() =>
        StormAsync(new Dictionary<string, string>());

    [SkippableFact]
    public async Task Killed_in_a_storm_of_writes_it_keeps_what_it_acknowledged_once_on_PostgreSQL()
    {
        await using var database = await ServerDatabase.CreateAsync();
        await StormAsync(database.Settings);
    }

    private async Task StormAsync(IReadOnlyDictionary<string, string> settings)
    {
        await using var register = await LiveRegister.CreateAsync(settings, Writers);
        var address = LiveRegister.FreeAddress();
        var host = await register.StartAsync(address);
        using var client = register.Client(address);
        var start = (await register.LogAsync())[^1].Sequence;
        var subscribers = Enumerable.Range(0, Subscribers)
            .Select(_ => new Subscriber(register, address, ChangeCursor.Encode(start))).ToList();
        var writers = register.Milestones.Select((milestone, n) => new Writer(client, milestone, $"w{n}")).ToList();
        using var enough = new CancellationTokenSource();
        var acknowledged = new Counter();
        var storm = Task.WhenAll(writers.Select(writer => writer.WriteUntilAsync(enough.Token, acknowledged.Add)));

        foreach (var written in (int[])[100, 200, 300])
        {
            await Task.WhenAny(acknowledged.ReachesAsync(written), storm);
            await host.KillAsync();
            await host.DisposeAsync();
            host = await register.StartAsync(address);
        }

        await Task.WhenAny(acknowledged.ReachesAsync(400), storm);
        await enough.CancelAsync();
        await storm;

        var log = (await register.LogAsync()).Where(change => change.Sequence > start).ToList();
        var told = writers.SelectMany(writer => writer.Acknowledged).Order(StringComparer.Ordinal);
        Assert.Equal(told, log.Select(change => change.Evidence).Order(StringComparer.Ordinal));
        foreach (var subscriber in subscribers)
        {
            Assert.Equal(log.Select(change => change.Sequence), await subscriber.ReceivedAsync(log[^1].Sequence));
            Assert.True(subscriber.Connections > 1);
            await subscriber.DisposeAsync();
        }

        output.WriteLine(
            $"3 kills: {writers.Sum(w => w.Acknowledged.Count)} acknowledged, {log.Count} found, "
            + $"{writers.Sum(w => w.Repeats)} requests repeated, "
            + $"{subscribers.Count} subscribers with all of them after {subscribers.Sum(f => f.Connections)} connections");
        await host.DisposeAsync();
    }
}
