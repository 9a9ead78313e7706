namespace ProjectsApi.Host.Background;

/// <summary>
/// Repeats work at an interval while the server runs. Several nodes may run it at once. An outage of the database is logged once; the
/// work is repeated until it succeeds.
/// </summary>
/// <param name="interval">Pause between two runs.</param>
/// <param name="background">Records when a run begins and ends.</param>
/// <param name="clock">Measures the interval.</param>
public abstract class PeriodicService(TimeSpan interval, BackgroundActivity background, TimeProvider clock) : BackgroundService
{
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private bool isHealthy = true;

    /// <summary>Runs the work once.</summary>
    protected abstract Task RunOnceAsync(CancellationToken stoppingToken);

    /// <summary>Logs the start of an outage.</summary>
    protected abstract void LogOutage(Exception cause);

    /// <summary>Logs the end of an outage.</summary>
    protected abstract void LogRecovered();

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // A random delay spreads nodes that start together.
            await Task.Delay(interval * Random.Shared.NextDouble(), clock, stoppingToken);
            while (true)
            {
                background.Begin(GetType().Name);
                await TryAsync(stoppingToken);
                if (isHealthy)
                {
                    background.End(GetType().Name);
                }

                await Task.Delay(isHealthy ? interval : RetryInterval, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Regular shutdown; a host that fails to start would log it as an error.
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunOnceAsync(stoppingToken);
            if (!isHealthy)
            {
                LogRecovered();
            }

            isHealthy = true;
        }
        catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
        {
            if (isHealthy)
            {
                LogOutage(cause);
            }

            isHealthy = false;
        }
    }
}
