using ProjectsApi.Data.Past;

namespace ProjectsApi.Host.Background;

/// <summary>Keeps images of rows along the log, minute by minute, so that looking back replays little.</summary>
public sealed partial class PastKeeping(PastSnapshots snapshots, BackgroundWork background, TimeProvider clock, ILogger<PastKeeping> logger)
    : RecurringWork(Every, background, clock)
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private long _kept;

    protected override async Task WorkAsync(CancellationToken stoppingToken) => _kept = await snapshots.KeepAsync(_kept, stoppingToken);

    [LoggerMessage(1, LogLevel.Warning, "Images of the past cannot be kept now; it is tried again every minute")]
    protected override partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "Images of the past are kept again")]
    protected override partial void LogBack();
}
