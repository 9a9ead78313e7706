namespace ProjectsApi.Mspdi.Writing;

/// <summary>Writes a calendar in the order of the schema.</summary>
internal static class CalendarWriting
{
    private const int NoCalendar = -1;

    public static void Write(MspdiXmlWriter output, MspdiCalendar calendar)
    {
        output.Integer("UID", calendar.Uid);
        output.Text("Name", calendar.Name, MspdiSchema.TextLength);
        output.Flag("IsBaseCalendar", calendar.IsBase);
        output.Flag("IsBaselineCalendar", false);
        output.Integer("BaseCalendarUID", calendar.BaseUid ?? NoCalendar);
        if (calendar.WeekDays.Count + calendar.ExceptionDays.Count > 0)
        {
            output.Element("WeekDays", () =>
            {
                output.Each("WeekDay", calendar.WeekDays, day => WriteWeekDay(output, day));
                output.Each("WeekDay", calendar.ExceptionDays, days => WriteExceptionDays(output, days));
            });
        }

        output.List("Exceptions", "Exception", calendar.Exceptions, exception => WriteException(output, exception));
        output.List("WorkWeeks", "WorkWeek", calendar.WorkWeeks, week => WriteWorkWeek(output, week));
    }

    private static void WriteWeekDay(MspdiXmlWriter output, MspdiWeekDay day)
    {
        output.Integer("DayType", (int)day.Day + 1);
        output.Flag("DayWorking", day.IsWorking);
        WriteTimes(output, day.Times);
    }

    private static void WriteExceptionDays(MspdiXmlWriter output, MspdiExceptionDays days)
    {
        output.Integer("DayType", 0);
        output.Flag("DayWorking", days.IsWorking);
        WritePeriod(output, days.First, days.Last);
        WriteTimes(output, days.Times);
    }

    private static void WriteException(MspdiXmlWriter output, MspdiCalendarException exception)
    {
        output.Flag("EnteredByOccurrences", exception.EnteredByOccurrences);
        WritePeriod(output, exception.First, exception.Last);
        output.Integer("Occurrences", exception.Occurrences);
        output.Text("Name", exception.Name, MspdiSchema.TextLength);
        output.Integer("Type", (int)exception.Recurrence);
        output.Integer("Period", exception.Period);
        output.Integer("DaysOfWeek", exception.DaysOfWeek);
        output.Integer("MonthItem", (int?)exception.MonthItem);
        output.Integer("MonthPosition", exception.MonthPosition);
        output.Integer("Month", exception.Month);
        output.Integer("MonthDay", exception.MonthDay);
        output.Flag("DayWorking", exception.IsWorking);
        WriteTimes(output, exception.Times);
    }

    private static void WriteWorkWeek(MspdiXmlWriter output, MspdiWorkWeek week)
    {
        WritePeriod(output, week.First, week.Last);
        output.Text("Name", week.Name, MspdiSchema.TextLength);
        output.List("WeekDays", "WeekDay", week.Days, day => WriteWeekDay(output, day));
    }

    private static void WritePeriod(MspdiXmlWriter output, DateOnly first, DateOnly last) => output.Element("TimePeriod", () =>
    {
        output.FirstMinute("FromDate", first);
        output.LastMinute("ToDate", last);
    });

    private static void WriteTimes(MspdiXmlWriter output, IReadOnlyList<MspdiWorkingTime> times) =>
        output.List("WorkingTimes", "WorkingTime", times, time =>
        {
            output.Time("FromTime", time.From);
            output.Time("ToTime", time.To);
        });
}
