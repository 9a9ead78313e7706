using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProjectsApi.Data;
using ProjectsApi.Data.Changes;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Nodes on one PostgreSQL announce commits to each other.</summary>
public sealed class BroadcastTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [SkippableFact]
    public async Task A_node_hears_of_anothers_commit_also_after_its_connection_was_cut()
    {
        await using var database = await ServerDatabase.CreateAsync();
        var connectionString = database.Settings["ConnectionStrings:Projects"];
        await using var one = NodeOn(connectionString);
        await using var other = NodeOn(connectionString);
        using var stopping = new CancellationTokenSource();
        var heard = Channel.CreateUnbounded<bool>();
        var listening = one.GetRequiredService<IChangeBroadcast>().RunAsync(() => heard.Writer.TryWrite(true), stopping.Token);
        var telling = other.GetRequiredService<IChangeBroadcast>();
        var told = telling.RunAsync(() => { }, stopping.Token);

        // The first signal follows the connection, because commits may have been missed.
        await HearAsync(heard);
        telling.Committed();
        await HearAsync(heard);
        await CutAsync(connectionString);
        await HearAsync(heard);
        telling.Committed();
        await HearAsync(heard);

        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(listening, told));
    }

    private static async Task HearAsync(Channel<bool> heard) => await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    private static ServiceProvider NodeOn(string connectionString) => new ServiceCollection()
        .AddProjectsData(options => (options.Provider, options.ConnectionString) = (DatabaseProvider.PostgreSql, connectionString))
        .BuildServiceProvider();

    private static async Task CutAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ProjectsApi listener' AND datname = "
                + "current_database()");
        await command.ExecuteNonQueryAsync();
    }
}
