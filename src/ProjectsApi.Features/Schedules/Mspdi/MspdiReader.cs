using ProjectsApi.Features.Schedules.Mspdi.Reading;

namespace ProjectsApi.Features.Schedules.Mspdi;

/// <summary>
/// Reads Microsoft Project's XML as saved by Project 2003 and by 2010 and later, elements in any order. Whatever a file holds, the outcome
/// is a value: a project with a report, or errors with their lines.
/// </summary>
public static class MspdiReader
{
    private const int CopyAtOnce = 81_920;

    /// <summary>Reads a file that may still be on its way; no more of it is taken than the limits allow.</summary>
    public static async Task<MspdiReading> ReadAsync(Stream file, MspdiLimits limits, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[CopyAtOnce];
        while (copy.Length <= limits.Bytes)
        {
            var count = await file.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                copy.Position = 0;
                return Read(copy, limits, cancellationToken);
            }

            copy.Write(buffer, 0, count);
        }

        var findings = new MspdiFindings(limits);
        findings.Fail(MspdiErrorKind.TooLarge, PlaceBehind(copy.GetBuffer().AsSpan(0, limits.Bytes)), $"The file has more than {limits.Bytes} bytes.");
        return Outcome(null, MspdiCounts.None, MspdiCounts.None, findings);
    }

    private static MspdiReading Read(Stream file, MspdiLimits limits, CancellationToken cancellationToken)
    {
        var findings = new MspdiFindings(limits);
        using var cursor = new MspdiCursor(file, limits, findings, cancellationToken);
        if (new MspdiPass(cursor, limits, findings).Run() is not { } rows)
        {
            return Outcome(null, MspdiCounts.None, MspdiCounts.None, findings);
        }

        var project = MspdiAssembly.Of(rows, findings);
        var outline = new MspdiOutline(project.Tasks);
        var read = MspdiTally.Read(project, rows);
        TaskChecks.Check(rows.Tasks, findings);
        LinkChecks.Check(rows.Tasks, outline, findings);
        if (!findings.Any)
        {
            CalendarChecks.CheckWork(project, rows.Calendars, findings);
        }

        if (!findings.Any)
        {
            MspdiAssembly.TellLosses(project, rows, outline, findings);
        }

        return findings.Any
            ? Outcome(null, read, MspdiCounts.None, findings)
            : Outcome(project, read, MspdiTally.Mapped(project, outline), findings);
    }

    private static MspdiPlace PlaceBehind(ReadOnlySpan<byte> bytes) =>
        new(1 + bytes.Count((byte)'\n'), bytes.Length - bytes.LastIndexOf((byte)'\n'));

    private static MspdiReading Outcome(MspdiProject? project, MspdiCounts read, MspdiCounts mapped, MspdiFindings findings) =>
        new(project, new(read, mapped, findings.Losses, findings.LossesNotListed, findings.Errors, findings.ErrorsNotListed));
}
