using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads an exception of Project 2007 and later and checks the fields of its recurrence.</summary>
internal static class ExceptionReading
{
    private const int AllDaysOfWeek = 127;
    private const int MostOccurrences = 100_000;

    public static MspdiCalendarException? Read(MspdiElement element, MspdiFields fields)
    {
        var aside = fields.Lenient;
        var occurrences = aside.Integer("Occurrences", 0, MostOccurrences);
        var isCounted = (fields.Flag("EnteredByOccurrences") ?? false) && occurrences > 0;
        if (CalendarReading.PeriodOf(element, fields, isCounted) is not { } period)
        {
            return null;
        }

        var isWorking = fields.Flag("DayWorking") ?? false;
        var recurrence = RecurrenceOf(fields);
        var exception = new MspdiCalendarException
        {
            Name = fields.Text("Name"),
            First = period.First,
            Last = period.Last,
            EnteredByOccurrences = isCounted,
            Occurrences = occurrences,
            Recurrence = recurrence,
            Period = fields.LenientUnless(recurrence != MspdiRecurrence.None).Integer("Period", 0, MostOccurrences),
            DaysOfWeek = aside.Integer("DaysOfWeek", 0, AllDaysOfWeek),
            MonthItem = aside.Choice<CalendarDayItem>("MonthItem", MspdiErrorKind.BadCalendarException),
            MonthPosition = aside.Integer("MonthPosition", 0, 4),
            Month = aside.Integer("Month", 0, 11),
            MonthDay = aside.Integer("MonthDay", 0, 31),
            IsWorking = isWorking,
            Times = isWorking ? CalendarReading.TimesOf(element, fields) : [],
        };
        Check(exception, fields);
        return exception;
    }

    private static MspdiRecurrence RecurrenceOf(MspdiFields fields) =>
        fields.Choice<MspdiRecurrence>("Type", MspdiErrorKind.BadCalendarException)
            ?? (fields.Has("Type") ? MspdiRecurrence.None : MspdiRecurrence.EveryDay);

    private static void Check(MspdiCalendarException exception, MspdiFields fields)
    {
        switch (exception.Recurrence)
        {
            case MspdiRecurrence.Weekly when exception.DaysOfWeek is null or 0:
                fields.AddError(MspdiErrorKind.BadCalendarException, "DaysOfWeek", "names no day of a weekly exception");
                break;
            case MspdiRecurrence.MonthlyByDay or MspdiRecurrence.YearlyByDay when exception.MonthDay is null or 0:
                fields.AddError(MspdiErrorKind.BadCalendarException, "MonthDay", "names no day of the month for the exception");
                break;
            case MspdiRecurrence.MonthlyByPosition or MspdiRecurrence.YearlyByPosition when exception.MonthItem is null
                || exception.MonthPosition is null:
                fields.AddError(
                    MspdiErrorKind.BadCalendarException, "MonthPosition", "and MonthItem name no day of the month for the exception");
                break;
        }

        if (exception is { Recurrence: MspdiRecurrence.YearlyByDay or MspdiRecurrence.YearlyByPosition, Month: null })
        {
            fields.AddError(MspdiErrorKind.BadCalendarException, "Month", "names no month of a yearly exception");
        }
    }
}
