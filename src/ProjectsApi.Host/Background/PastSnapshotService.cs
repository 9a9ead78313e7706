using ProjectsApi.Data.Past;

namespace ProjectsApi.Host.Background;

/// <summary>Keeps images of rows along the log, minute by minute, so that looking back replays little.</summary>
public sealed partial class PastSnapshotService(
    PastSnapshots snapshots, BackgroundActivity background, TimeProvider clock, ILogger<PastSnapshotService> logger)
    : PeriodicService(Interval, background, clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private long _lastSequence;

    protected override async Task RunOnceAsync(CancellationToken stoppingToken) =>
        _lastSequence = await snapshots.KeepAsync(_lastSequence, stoppingToken);

    [LoggerMessage(1, LogLevel.Warning, "Images of the past cannot be kept now; it is tried again every minute")]
    protected override partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Images of the past are kept again")]
    protected override partial void LogRecovered();
}
