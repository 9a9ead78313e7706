using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Error that prevents the import of a file.</summary>
/// <param name="Message">Error with advice on its correction.</param>
/// <param name="Path">Input member of the file.</param>
/// <param name="Line">Line of the file, from 1; null when the file as a whole is meant.</param>
/// <param name="Column">Character of the line, from 1; null when the file as a whole is meant.</param>
internal sealed record ScheduleFileError(Wording Message, IReadOnlyList<string>? Path, int? Line, int? Column)
    : UserError(Message, "SCHEDULE_FILE", Path)
{
    public static ScheduleFileError Of(MspdiError error) => new(
        // The reader of files speaks English, like the program that wrote them.
        Wording.Verbatim($"{(error.TaskName is null ? "" : $"Task {error.TaskUid} '{error.TaskName}': ")}{error.Message} {error.Remedy}"),
        At("file"),
        error.Line > 0 ? error.Line : null,
        error.Line > 0 ? error.Position : null);
}
