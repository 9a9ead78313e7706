using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Recomputes schedules without a stored forecast of today. The first batch runs before the server answers, the others in the background.
/// All schedules are recomputed at midnight in the zone. Several nodes may run at once. An outage of the database is logged once; the
/// work is repeated until it succeeds.
/// </summary>
public sealed partial class ForecastRefresh(
    RefreshForecasts refresh, BackgroundActivity background, TimeProvider clock, ILogger<ForecastRefresh> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    // Requests may run between two batches.
    private static readonly TimeSpan BetweenBatches = TimeSpan.FromMilliseconds(100);

    private bool isHealthy = true;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        background.Begin(nameof(ForecastRefresh));
        await TryAsync(async () => await refresh.HandleAsync(null, cancellationToken), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                background.Begin(nameof(ForecastRefresh));
                await TryAsync(() => RefreshAllAsync(stoppingToken), stoppingToken);
                if (isHealthy)
                {
                    background.End(nameof(ForecastRefresh));
                }

                await Task.Delay(isHealthy ? Shorter(Interval, refresh.UntilNextDay()) : RetryInterval, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Regular shutdown; a host that fails to start would log it as an error.
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async Task RefreshAllAsync(CancellationToken stoppingToken)
    {
        Guid? last = null;
        while ((last = await refresh.HandleAsync(last, stoppingToken)) is not null)
        {
            await Task.Delay(BetweenBatches, clock, stoppingToken);
        }
    }

    private async Task TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
            if (!isHealthy)
            {
                LogRecovered();
            }

            isHealthy = true;
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            if (isHealthy)
            {
                LogOutage(cause);
            }

            isHealthy = false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Schedules cannot be recomputed now; the next try is in a minute")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Schedules are recomputed again")]
    private partial void LogRecovered();
}
