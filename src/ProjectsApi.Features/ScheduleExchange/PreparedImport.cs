using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>A file that was read, and what became of it.</summary>
/// <param name="File">The project of the file; null with errors, and once it was let go of.</param>
/// <param name="Report">What was read, mapped and lost.</param>
public sealed record PreparedImport(MspdiProject? File, MspdiReport Report)
{
    public MspdiProject? File { get; private set; } = File;

    /// <summary>Reads a file and maps it once to know all that has no place.</summary>
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

    /// <summary>The rows for a project, new ones each time.</summary>
    internal ImportedSchedule? RowsFor(Guid project, DateTime now) =>
        File is { } file ? ImportMapping.Map(file, Report, project, now).Rows : null;

    /// <summary>The rows for a project, and lets go of the file: while they are written its memory is free.</summary>
    internal ImportedSchedule? LastRowsFor(Guid project, DateTime now)
    {
        var rows = RowsFor(project, now);
        // Rows that pack the file later would hold all of it.
        var packed = rows?.File?.Invoke();
        File = null;
        return rows is null || packed is null ? rows : rows with { File = () => packed };
    }
}
