using ProjectsApi.Data.Progress;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Host.Background;

/// <summary>
/// Recomputes what depends on the day: first schedules whose stored forecasts do not hold today, then the progress of projects. It works
/// after the start, at midnight in the zone and every hour. The server answers meanwhile. One node of several computes schedules. An
/// outage of the database is logged once; the work is repeated until it succeeds.
/// </summary>
public sealed partial class ForecastRefresh(
    RefreshForecasts refresh, ProgressFill progress, WorkPace pace, BackgroundActivity background, ForecastMetrics metrics,
    TimeProvider clock, ILogger<ForecastRefresh> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private bool isHealthy = true;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        background.Begin(nameof(ForecastRefresh));
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                background.Begin(nameof(ForecastRefresh));
                var isDone = await TryAsync(stoppingToken);
                if (isHealthy)
                {
                    background.End(nameof(ForecastRefresh));
                }

                await Task.Delay(isDone ? Shorter(Interval, refresh.UntilNextDay()) : RetryInterval, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Regular shutdown; a host that fails to start would log it as an error.
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // False if projects are left: those that another node computes, or that a write held.
    private async Task<bool> RefreshAsync(CancellationToken stoppingToken)
    {
        var due = await refresh.CountDueAsync(stoppingToken);
        metrics.Record(0, due);
        if (due == 0)
        {
            return true;
        }

        if (!await refresh.TakeLeaseAsync(stoppingToken))
        {
            return false;
        }

        var isDone = await RefreshAllAsync(due, stoppingToken);
        await refresh.EndLeaseAsync(stoppingToken);
        return isDone;
    }

    private async Task<bool> RefreshAllAsync(int due, CancellationToken stoppingToken)
    {
        var (since, left, done) = (clock.GetUtcNow(), due, 0);
        background.Progress(nameof(ForecastRefresh), new WorkProgress(left, done, since));
        Guid? last = null;
        while (true)
        {
            var slice = await pace.RunAsync(() => refresh.HandleAsync(last, stoppingToken), stoppingToken);
            if (slice.IsLost)
            {
                return false;
            }

            if (slice.Last is null)
            {
                left = await refresh.CountDueAsync(stoppingToken);
                metrics.Record(0, left);
                return left == 0;
            }

            (last, done, left) = (slice.Last, done + slice.Computed, Math.Max(0, left - slice.Computed));
            metrics.Record(slice.Computed, left);
            background.Progress(nameof(ForecastRefresh), new WorkProgress(left, done, since));
        }
    }

    private async Task RenewProgressAsync(CancellationToken stoppingToken)
    {
        while (await pace.RunAsync(() => progress.RunAsync(stoppingToken), stoppingToken) > 0)
        {
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            var isDone = await RefreshAsync(cancellationToken);
            await RenewProgressAsync(cancellationToken);
            if (!isHealthy)
            {
                LogRecovered();
            }

            isHealthy = true;
            return isDone;
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            if (isHealthy)
            {
                LogOutage(cause);
            }

            isHealthy = false;
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Schedules cannot be recomputed now; the next try is in a minute")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Schedules are recomputed again")]
    private partial void LogRecovered();
}
