namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Bounds of an import; checked once at start-up.</summary>
public sealed class ImportOptions
{
    /// <summary>Time that an operation with an import may take, in place of that of other operations where it is longer; default 5 minutes, range 1 second to 1 hour.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);
}
