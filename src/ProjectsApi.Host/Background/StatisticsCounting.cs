using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Counts the projects that are in no sum of the statistics, once after the start. The server answers meanwhile, from the ledgers. Several
/// nodes may run it at once. An outage of the database is logged once; the work is repeated until it succeeds.
/// </summary>
public sealed partial class StatisticsCounting(
    StatisticsFill fill, WorkPace pace, BackgroundActivity background, TimeProvider clock, ILogger<StatisticsCounting> logger)
    : BackgroundService
{
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private bool isHealthy = true;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        background.Begin(nameof(StatisticsCounting));
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!await TryAsync(stoppingToken))
            {
                await Task.Delay(RetryInterval, clock, stoppingToken);
            }

            background.End(nameof(StatisticsCounting));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Regular shutdown; a host that fails to start would log it as an error.
        }
    }

    private async Task<bool> TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            var (left, done, since) = (await fill.BeginAsync(stoppingToken), 0, clock.GetUtcNow());
            while (await pace.RunAsync(() => fill.RunAsync(stoppingToken), stoppingToken) is > 0 and var counted)
            {
                (left, done) = (Math.Max(0, left - counted), done + counted);
                background.Progress(nameof(StatisticsCounting), new WorkProgress(left, done, since));
            }

            return true;
        }
        catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
        {
            if (isHealthy)
            {
                LogOutage(cause);
            }

            return isHealthy = false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Projects cannot be counted for the statistics now; the next try is in a minute")]
    private partial void LogOutage(Exception cause);
}
