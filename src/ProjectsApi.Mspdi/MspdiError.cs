namespace ProjectsApi.Mspdi;

/// <summary>Why nothing of a file may be imported.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Line">Line of the file, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Position">Character of the line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="TaskUid">UID of the task that it is about, if any.</param>
/// <param name="TaskName">Its name.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
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
