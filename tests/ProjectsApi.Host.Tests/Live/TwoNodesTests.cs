using Npgsql;
using ProjectsApi.Features.Changes;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Live;

public sealed class TwoNodesTests
{
    private const int Writers = 4;
    private const int WritesEach = 25;

    [SkippableFact]
    public async Task Writes_on_one_node_reach_subscribers_of_another_complete_and_in_order()
    {
        await using var database = await ServerDatabase.CreateAsync();
        await using var register = await LiveRegister.CreateAsync(database.Settings, Writers);
        var (one, other) = (LiveRegister.FreeAddress(), LiveRegister.FreeAddress());
        await using var writing = await register.StartAsync(one);
        await using var following = await register.StartAsync(other);
        using var client = register.Client(one);
        var start = (await register.LogAsync())[^1].Sequence;
        await using var elsewhere = new Subscriber(register, other, ChangeCursor.Encode(start));
        await using var here = new Subscriber(register, one, ChangeCursor.Encode(start));

        await Task.WhenAll(register.Milestones.Select((milestone, n) => WriteAsync(new Writer(client, milestone, $"w{n}"))));

        var log = (await register.LogAsync()).Select(change => change.Sequence).Where(sequence => sequence > start).ToList();
        Assert.Equal(Writers * WritesEach, log.Count);
        Assert.Equal(log, await elsewhere.ReceivedAsync(log[^1]));
        Assert.Equal(log, await here.ReceivedAsync(log[^1]));
        Assert.Equal((1, 1), (elsewhere.Connections, here.Connections));
    }

    [SkippableFact]
    public async Task A_node_tells_the_database_of_its_commits()
    {
        await using var database = await ServerDatabase.CreateAsync();
        await using var register = await LiveRegister.CreateAsync(database.Settings, 1);
        var address = LiveRegister.FreeAddress();
        await using var host = await register.StartAsync(address);
        using var client = register.Client(address);
        await using var listener = new NpgsqlConnection(database.Settings["ConnectionStrings:Projects"] + ";Pooling=false");
        await listener.OpenAsync();
        await using var listen = new NpgsqlCommand("LISTEN projects_changes", listener);
        await listen.ExecuteNonQueryAsync();

        await new Writer(client, register.Milestones[0], "w").WriteAsync();

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await listener.WaitAsync(patience.Token);
    }

    private static async Task WriteAsync(Writer writer)
    {
        for (var i = 0; i < WritesEach; i++)
        {
            await writer.WriteAsync();
        }
    }
}
