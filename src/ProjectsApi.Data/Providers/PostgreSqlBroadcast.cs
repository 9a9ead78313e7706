using Microsoft.Extensions.Logging;
using Npgsql;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Providers;

/// <summary>Notifies nodes of each other's commits by LISTEN and NOTIFY of their common database.</summary>
internal sealed partial class PostgreSqlBroadcast(
    DatabaseOptions options, NpgsqlDataSource pooled, TimeProvider clock, ILogger<PostgreSqlBroadcast> logger) : IChangeBroadcast
{
    private const string Channel = "projects_changes";
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    // Not pooled: LISTEN changes the session. Keep-alives detect a server that vanished.
    private readonly string _own = new NpgsqlConnectionStringBuilder(options.ValidConnectionString)
    {
        Pooling = false,
        KeepAlive = 10,
        ApplicationName = "ProjectsApi listener",
    }.ToString();

    private readonly CommitNotifications _news = new();

    public void Committed() => _news.Add();

    public Task RunAsync(Action heard, CancellationToken cancellationToken) =>
        Task.WhenAll(ListenAsync(heard, cancellationToken), NotifyAsync(cancellationToken));

    private async Task ListenAsync(Action heard, CancellationToken cancellationToken)
    {
        var isHealthy = true;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(_own);
                connection.Notification += (_, _) => heard();
                await connection.OpenAsync(cancellationToken);
                await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
                {
                    await listen.ExecuteNonQueryAsync(cancellationToken);
                }

                isHealthy = true;
                // Covers notifications sent before LISTEN.
                heard();
                while (true)
                {
                    await connection.WaitAsync(cancellationToken);
                }
            }
            catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
            {
                if (isHealthy)
                {
                    LogNotListening(cause);
                }

                isHealthy = false;
                await Task.Delay(BetweenTries, clock, cancellationToken);
            }
        }
    }

    private async Task NotifyAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in _news.ReadAsync(cancellationToken))
        {
            try
            {
                await using var notify = pooled.CreateCommand($"NOTIFY {Channel}");
                await notify.ExecuteNonQueryAsync(cancellationToken);
            }
            catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
            {
                LogNotNotified(cause);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "PostgreSQL cannot be listened to; changes of other nodes are seen at the next look")]
    private partial void LogNotListening(Exception cause);

    [LoggerMessage(2, LogLevel.Warning, "Other nodes got no notice of a commit; they see it at their next look")]
    private partial void LogNotNotified(Exception cause);
}
