using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>A parsed file with its report.</summary>
/// <param name="File">Project of the file; null with errors and after it was released.</param>
/// <param name="Report">Counts, warnings and errors.</param>
internal sealed record PreparedImport(MspdiProject? File, MspdiReport Report)
{
    public MspdiProject? File { get; private set; } = File;

    /// <summary>Reads a file and converts it once to collect all warnings.</summary>
    public static async Task<PreparedImport> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        var reading = await MspdiReader.ReadAsync(file, MspdiLimits.Default, cancellationToken);
        if (reading.Project is not { } project)
        {
            return new PreparedImport(null, reading.Report);
        }

        var report = ImportMapping.Map(project, reading.Report, Guid.Empty, DateTime.UnixEpoch).Report;
        return new PreparedImport(report.Errors.Count > 0 ? null : project, report);
    }

    /// <summary>New rows for a project.</summary>
    internal ImportedSchedule? RowsFor(Guid project, DateTime now) =>
        File is { } file ? ImportMapping.Map(file, Report, project, now).Rows : null;

    /// <summary>New rows for a project; releases the file to free its memory during the write.</summary>
    internal ImportedSchedule? LastRowsFor(Guid project, DateTime now)
    {
        var rows = RowsFor(project, now);
        // Serialized now, because a deferred call would keep the file in memory.
        var packed = rows?.File?.Invoke();
        File = null;
        return rows is null || packed is null ? rows : rows with { File = () => packed };
    }
}
