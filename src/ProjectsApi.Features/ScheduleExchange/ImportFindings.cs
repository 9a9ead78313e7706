using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Warnings and errors from converting a valid file to rows.</summary>
internal sealed class ImportFindings
{
    private readonly List<MspdiWarning> _warnings = [];
    private readonly List<MspdiError> _errors = [];

    public IReadOnlyList<MspdiError> Errors => _errors;

    public void AddWarning(MspdiWarningKind kind, MspdiTask? task, string message) =>
        _warnings.Add(new(kind, 0, 0, task?.Uid, task?.Name, message));

    public void AddError(string message) => _errors.Add(new(
        MspdiErrorKind.BadCalendarException, 0, 0, null, null, message,
        "Change the calendar in Microsoft Project and save the file again."));

    /// <summary>The reader's report with these findings appended.</summary>
    public MspdiReport MergeInto(MspdiReport report)
    {
        MspdiWarning[] all = [.. report.Warnings, .. _warnings];
        var listed = Math.Min(all.Length, Math.Max(MspdiLimits.Default.ListedWarnings, report.Warnings.Count));
        return report with
        {
            Mapped = _errors.Count > 0 ? MspdiCounts.None : report.Mapped,
            Warnings = all[..listed],
            WarningsNotListed = report.WarningsNotListed + all.Length - listed,
            Errors = [.. report.Errors, .. _errors],
        };
    }
}
