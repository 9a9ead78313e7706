using ProjectsApi.Data.Past;

namespace ProjectsApi.Host.Background;

/// <summary>Writes snapshots of rows every minute, so that a read of the past replays few changes.</summary>
public sealed partial class PastSnapshotService(
    PastSnapshots snapshots, BackgroundActivity background, TimeProvider clock, ILogger<PastSnapshotService> logger)
    : PeriodicService(Interval, background, clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private long _lastSequence;

    protected override async Task RunOnceAsync(CancellationToken stoppingToken) =>
        _lastSequence = await snapshots.KeepAsync(_lastSequence, stoppingToken);

    [LoggerMessage(1, LogLevel.Warning, "Snapshots of the past cannot be written now; the next try is in a minute")]
    protected override partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Snapshots of the past are written again")]
    protected override partial void LogRecovered();
}
