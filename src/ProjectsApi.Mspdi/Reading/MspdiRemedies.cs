namespace ProjectsApi.Mspdi.Reading;

/// <summary>Advice on the correction of each kind of error.</summary>
internal static class MspdiRemedies
{
    private const string Correct = "Correct it in Microsoft Project and save as XML again.";
    private const string Divide = "Divide the project into parts and import them one by one.";

    public static string For(MspdiErrorKind kind) => kind switch
    {
        MspdiErrorKind.NotXml =>
            "Save the project in Microsoft Project as XML format (*.xml) and send the whole file. An .mpp file is not XML.",
        MspdiErrorKind.WrongEncoding => "Save the file as UTF-8, as Microsoft Project does.",
        MspdiErrorKind.ForbiddenDocumentType => "Remove the document type (<!DOCTYPE …>) with its entities; Microsoft Project writes none.",
        MspdiErrorKind.WrongRoot =>
            $"Send a file whose root is Project in the namespace {MspdiSchema.Namespace}, as Microsoft Project saves it.",
        MspdiErrorKind.TooLarge or MspdiErrorKind.TooManyTasks or MspdiErrorKind.TooManyLinks
            or MspdiErrorKind.TooManyResources or MspdiErrorKind.TooManyAssignments => Divide,
        MspdiErrorKind.TooManyCalendars or MspdiErrorKind.TooManyCalendarExceptions =>
            "Delete calendars and exceptions that no task needs and save as XML again.",
        MspdiErrorKind.TooDeep or MspdiErrorKind.TooManyElements =>
            "Send a file as saved by Microsoft Project.",
        MspdiErrorKind.TooLongText => "Shorten the text.",
        MspdiErrorKind.MissingValue => "Add the element; Microsoft Project always writes it.",
        MspdiErrorKind.BadValue => "Write a value that the element's type allows.",
        MspdiErrorKind.BadDate => "Write it as 2024-06-28T17:00:00, between 1984-01-01 and 2149-12-31.",
        MspdiErrorKind.BadTime => "Write it as 08:00:00.",
        MspdiErrorKind.BadDuration or MspdiErrorKind.NegativeDuration => "Write hours, minutes and seconds as in PT8H0M0S, not below zero.",
        MspdiErrorKind.DuplicateTask => "Give each task a unique UID and use it in the links.",
        MspdiErrorKind.BrokenOutline => "Indent a task by one level at most below the one before it.",
        MspdiErrorKind.DatesOutOfOrder => "Set the finish at or after the start.",
        MspdiErrorKind.UnknownConstraint => "Use one of the constraint types 0 to 7.",
        MspdiErrorKind.ConstraintWithoutDate => "Add ConstraintDate, or use the constraint type 0 or 1.",
        MspdiErrorKind.UnknownPredecessor => "Remove the link, or use a predecessor of the file.",
        MspdiErrorKind.UnknownLinkKind => "Use one of the link types 0 to 3.",
        MspdiErrorKind.LinkToItself or MspdiErrorKind.LinkWithinOutline or MspdiErrorKind.LinkLoop =>
            "Remove a link so that no task waits for itself.",
        MspdiErrorKind.DuplicateCalendar => "Give each calendar a unique UID.",
        MspdiErrorKind.UnknownCalendar => "Add the calendar, or use one of the file.",
        MspdiErrorKind.CalendarLoop => "End the chain of base calendars at one without a base.",
        MspdiErrorKind.CalendarWithoutWork => "Give the calendar a working day.",
        MspdiErrorKind.BadWorkingTime =>
            "Separate the working times of a day; divide a shift over midnight between two days.",
        MspdiErrorKind.BadCalendarException => Correct,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of error has no remedy."),
    };
}
