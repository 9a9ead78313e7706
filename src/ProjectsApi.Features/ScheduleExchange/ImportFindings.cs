using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>What the rows of a schedule cannot hold of a file that was read without errors.</summary>
internal sealed class ImportFindings
{
    private readonly List<MspdiLoss> _losses = [];
    private readonly List<MspdiError> _errors = [];

    public IReadOnlyList<MspdiError> Errors => _errors;

    public void Lose(MspdiLossKind kind, MspdiTask? task, string message) => _losses.Add(new(kind, 0, 0, task?.Uid, task?.Name, message));

    public void Fail(string message) => _errors.Add(new(
        MspdiErrorKind.BadCalendarException, 0, 0, null, null, message,
        "Change the calendar in Microsoft Project and save the file again."));

    /// <summary>The report of the reader with these findings behind its own.</summary>
    public MspdiReport AddedTo(MspdiReport report)
    {
        MspdiLoss[] all = [.. report.Losses, .. _losses];
        var listed = Math.Min(all.Length, Math.Max(MspdiLimits.Default.ListedLosses, report.Losses.Count));
        return report with
        {
            Mapped = _errors.Count > 0 ? MspdiCounts.None : report.Mapped,
            Losses = all[..listed],
            LossesNotListed = report.LossesNotListed + all.Length - listed,
            Errors = [.. report.Errors, .. _errors],
        };
    }
}
