using ProjectsApi.Features.Writing;

namespace ProjectsApi.Host.Background;

/// <summary>Removes idempotent answers under expired keys every hour.</summary>
public sealed partial class IdempotencyCleanup(
    RemoveExpiredAnswers remove, BackgroundActivity background, TimeProvider clock, ILogger<IdempotencyCleanup> logger)
    : PeriodicService(Interval, background, clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    // Requests may run between two statements.
    private static readonly TimeSpan BetweenStatements = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider clock = clock;

    protected override async Task RunOnceAsync(CancellationToken stoppingToken)
    {
        while (await remove.HandleAsync(stoppingToken) > 0)
        {
            await Task.Delay(BetweenStatements, clock, stoppingToken);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Answers under expired keys cannot be removed now; the next try is in a minute")]
    protected override partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Answers under expired keys are removed again")]
    protected override partial void LogRecovered();
}
