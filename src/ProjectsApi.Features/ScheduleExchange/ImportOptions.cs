using System.ComponentModel;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Limits of an import, checked at start-up.</summary>
public sealed class ImportOptions
{
    public const string Section = "Import";

    [TimeRange("00:00:01", "01:00:00")]
    [Description("An operation with `importSchedule` takes at most this long, or `GraphQL:Limits:ExecutionTimeout` if that is longer.")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);
}
