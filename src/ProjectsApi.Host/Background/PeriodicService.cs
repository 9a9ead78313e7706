namespace ProjectsApi.Host.Background;

/// <summary>
/// Work that is done again and again as long as the server runs. Several nodes may do it at once; an outage of the database is told
/// once and waited out.
/// </summary>
/// <param name="interval">Pause between two rounds.</param>
/// <param name="background">Hears when a round begins and ends.</param>
/// <param name="clock">Tells the time.</param>
public abstract class PeriodicService(TimeSpan interval, BackgroundActivity background, TimeProvider clock) : BackgroundService
{
    public static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private bool isHealthy = true;

    /// <summary>One round.</summary>
    protected abstract Task RunOnceAsync(CancellationToken stoppingToken);

    /// <summary>Tells of an outage.</summary>
    protected abstract void LogOutage(Exception cause);

    /// <summary>Tells that the outage is over.</summary>
    protected abstract void LogRecovered();

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Nodes that were started together do not work together.
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
            // The end and no fault; a host that cannot start would log it as one.
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
