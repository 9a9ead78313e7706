using ProjectsApi.Features.Writing;

namespace ProjectsApi.Host.Background;

/// <summary>Forgets answers under expired keys, hour by hour.</summary>
public sealed partial class IdempotencyCleanup(
    RemoveExpiredAnswers remove, BackgroundActivity background, TimeProvider clock, ILogger<IdempotencyCleanup> logger)
    : PeriodicService(Interval, background, clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    // Requests get their turn between two statements.
    private static readonly TimeSpan BetweenStatements = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider clock = clock;

    protected override async Task RunOnceAsync(CancellationToken stoppingToken)
    {
        while (await remove.HandleAsync(stoppingToken) > 0)
        {
            await Task.Delay(BetweenStatements, clock, stoppingToken);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Answers under expired keys cannot be forgotten now; it is tried again every minute")]
    protected override partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Answers under expired keys are forgotten again")]
    protected override partial void LogRecovered();
}
