using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Computes schedules anew of which nothing is kept or what is kept is of yesterday: the first ones before the server answers, the
/// others behind it, and all of them at midnight in the zone. Several nodes may do so at once; an outage of the database is told once
/// and waited out.
/// </summary>
public sealed partial class ForecastRefresh(
    RefreshForecasts refresh, BackgroundActivity background, TimeProvider clock, ILogger<ForecastRefresh> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    // Requests get their turn between two batches.
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
            // The end and no fault; a host that cannot start would log it as one.
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

    [LoggerMessage(1, LogLevel.Warning, "Schedules cannot be computed anew now; it is tried again every minute")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Schedules are computed anew again")]
    private partial void LogRecovered();
}
