using System.Globalization;
using ProjectsApi.Mspdi.Reading;

namespace ProjectsApi.Mspdi;

/// <summary>
/// Reads Microsoft Project's XML of Project 2003 and of 2010 and later, elements in any order. An invalid file gives errors with their
/// lines, never an exception.
/// </summary>
public static class MspdiReader
{
    private const int CopyAtOnce = 81_920;

    /// <summary>Reads a file, possibly during its upload, up to the limit. A seekable stream is not copied.</summary>
    public static async Task<MspdiReadResult> ReadAsync(Stream file, MspdiLimits limits, CancellationToken cancellationToken)
    {
        if (file.CanSeek)
        {
            return file.Length <= limits.Bytes ? Read(file, limits, cancellationToken)
                : TooLarge($"The file has {Number(file.Length)} bytes; at most {Number(limits.Bytes)} are read.", limits);
        }

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

        return TooLarge($"The file has more than {Number(limits.Bytes)} bytes, which is all that is read.", limits);
    }

    // The error has no line: the file as a whole is too large.
    private static MspdiReadResult TooLarge(string message, MspdiLimits limits)
    {
        var findings = new MspdiFindings(limits);
        findings.AddError(MspdiErrorKind.TooLarge, default, message);
        return Outcome(null, MspdiCounts.None, MspdiCounts.None, findings);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static MspdiReadResult Read(Stream file, MspdiLimits limits, CancellationToken cancellationToken)
    {
        var findings = new MspdiFindings(limits);
        using var cursor = new MspdiCursor(file, limits, findings, cancellationToken);
        if (new MspdiParser(cursor, limits, findings).Parse() is not { } rows)
        {
            return Outcome(null, MspdiCounts.None, MspdiCounts.None, findings);
        }

        var (project, kept) = MspdiProjectBuilder.Build(rows, findings);
        var outline = new MspdiOutline(project.Tasks);
        var read = ProjectCounts.OfFile(project, rows);
        TaskChecks.Check(rows.Tasks, outline, findings);
        LinkChecks.Check(rows.Tasks, outline, findings);
        if (!findings.HasErrors)
        {
            CalendarChecks.CheckWork(project, kept.Calendars, findings);
        }

        if (!findings.HasErrors)
        {
            MspdiProjectBuilder.AddWarnings(project, kept, outline, findings);
        }

        return findings.HasErrors
            ? Outcome(null, read, MspdiCounts.None, findings)
            : Outcome(project, read, ProjectCounts.OfMapped(project, outline), findings);
    }

    private static MspdiReadResult Outcome(MspdiProject? project, MspdiCounts read, MspdiCounts mapped, MspdiFindings findings) =>
        new(project, new(read, mapped, findings.Warnings, findings.WarningsNotListed, findings.Errors, findings.ErrorsNotListed));
}
