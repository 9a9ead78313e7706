namespace ProjectsApi.Mspdi;

/// <summary>Error that prevents the import of a file.</summary>
/// <param name="Kind">Kind of error.</param>
/// <param name="Line">Line of the file, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Position">Character of the line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="TaskUid">UID of the task concerned, if any.</param>
/// <param name="TaskName">Its name.</param>
/// <param name="Message">Description of the error, one sentence.</param>
/// <param name="Remedy">Advice on the correction, one sentence.</param>
public sealed record MspdiError(
    MspdiErrorKind Kind, int Line, int Position, int? TaskUid, string? TaskName, string Message, string Remedy);

/// <summary>Kinds of errors: first those of the file, then those of single values, then those of the project.</summary>
public enum MspdiErrorKind
{
    NotXml,
    WrongEncoding,
    ForbiddenDocumentType,
    WrongRoot,
    TooLarge,
    TooDeep,
    TooLongText,
    TooManyTasks,
    TooManyLinks,
    TooManyCalendars,
    TooManyCalendarExceptions,
    TooManyElements,
    TooManyResources,
    TooManyAssignments,

    MissingValue,
    BadValue,
    BadDate,
    BadTime,
    BadDuration,
    NegativeDuration,

    DuplicateTask,
    BrokenOutline,
    DatesOutOfOrder,
    UnknownConstraint,
    ConstraintWithoutDate,
    UnknownPredecessor,
    UnknownLinkKind,
    LinkToItself,
    LinkWithinOutline,
    LinkLoop,
    DuplicateCalendar,
    UnknownCalendar,
    CalendarLoop,
    CalendarWithoutWork,
    BadWorkingTime,
    BadCalendarException,
}
