using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Mapping;

/// <summary>Converts recurrences between Microsoft Project and the engine.</summary>
public static class RecurrenceMapping
{
    public static Recurrence RecurrenceOf(MspdiCalendarException exception)
    {
        var every = Math.Max(exception.Period ?? 1, 1);
        return exception.Recurrence switch
        {
            MspdiRecurrence.EveryDay or MspdiRecurrence.EveryFewDays when every > 1 => new Daily(RangeOf(exception), every),
            MspdiRecurrence.Weekly => new Weekly(RangeOf(exception), every, (DaysOfWeek)(exception.DaysOfWeek ?? 0)),
            MspdiRecurrence.MonthlyByDay => new MonthlyByDay(RangeOf(exception), every, exception.MonthDay ?? 0),
            MspdiRecurrence.MonthlyByPosition =>
                new MonthlyByPosition(
                    RangeOf(exception), every, (CalendarDayPosition)(exception.MonthPosition ?? 0),
                    (CalendarDayItem)(exception.MonthItem ?? 0)),
            MspdiRecurrence.YearlyByDay => new YearlyByDay(RangeOf(exception), MonthOf(exception), exception.MonthDay ?? 0),
            MspdiRecurrence.YearlyByPosition => new YearlyByPosition(
                RangeOf(
                    exception), MonthOf(
                        exception), (CalendarDayPosition)(exception.MonthPosition ?? 0), (CalendarDayItem)(exception.MonthItem ?? 0)),
            _ => StretchOf(exception),
        };
    }

    /// <summary>An exception with its days; CalendarFlattening has replaced recurrences that Microsoft Project lacks.</summary>
    public static MspdiCalendarException ExceptionOf(Recurrence recurrence) => recurrence switch
    {
        Once once => new() { First = once.First, Last = once.Last, Occurrences = once.Last.DayNumber - once.First.DayNumber + 1 },
        Daily daily => In(daily.Range, daily) with { Recurrence = MspdiRecurrence.EveryFewDays, Period = daily.Every },
        Weekly weekly => In(weekly.Range, weekly) with
        {
            Recurrence = MspdiRecurrence.Weekly,
            Period = weekly.Every,
            DaysOfWeek = (int)weekly.On,
        },
        MonthlyByDay monthly => In(monthly.Range, monthly) with
        {
            Recurrence = MspdiRecurrence.MonthlyByDay,
            Period = monthly.Every,
            MonthDay = monthly.Day,
        },
        MonthlyByPosition monthly => In(monthly.Range, monthly) with
        {
            Recurrence = MspdiRecurrence.MonthlyByPosition,
            Period = monthly.Every,
            MonthItem = monthly.Item,
            MonthPosition = (int)monthly.Position,
        },
        YearlyByDay yearly => In(yearly.Range, yearly) with
        {
            Recurrence = MspdiRecurrence.YearlyByDay,
            Month = yearly.Month - 1,
            MonthDay = yearly.Day,
        },
        YearlyByPosition yearly => In(yearly.Range, yearly) with
        {
            Recurrence = MspdiRecurrence.YearlyByPosition,
            Month = yearly.Month - 1,
            MonthItem = yearly.Item,
            MonthPosition = (int)yearly.Position,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(recurrence), recurrence, "Microsoft Project has no such recurrence."),
    };

    /// <summary>Range of a recurrence; null for one without a range.</summary>
    public static RecurrenceRange? RangeOf(Recurrence recurrence) => recurrence switch
    {
        Daily daily => daily.Range,
        Weekly weekly => weekly.Range,
        MonthlyByDay monthly => monthly.Range,
        MonthlyByPosition monthly => monthly.Range,
        YearlyByDay yearly => yearly.Range,
        YearlyByPosition yearly => yearly.Range,
        _ => null,
    };

    private static int MonthOf(MspdiCalendarException exception) => (exception.Month ?? 0) + 1;

    private static RecurrenceRange RangeOf(MspdiCalendarException exception) =>
        exception is { EnteredByOccurrences: true, Occurrences: { } times and > 0 }
        ? RecurrenceRange.Times(exception.First, times)
        : RecurrenceRange.Until(exception.First, exception.Last);

    private static Once StretchOf(MspdiCalendarException exception) =>
        RangeOf(exception).Occurrences is { } days && exception.Recurrence != MspdiRecurrence.None
        ? new(exception.First, exception.First.AddDays(days - 1))
        : new(exception.First, exception.Last);

    // A reader that does not count occurrences needs the day of the last one.
    private static MspdiCalendarException In(RecurrenceRange range, Recurrence recurrence) => new()
    {
        First = range.First,
        Last = range.Last is not { } last
            ? recurrence.Days().LastOrDefault(range.First) : last < WallClock.LastDay ? last : WallClock.LastDay,
        EnteredByOccurrences = range.Occurrences is not null,
        Occurrences = range.Occurrences,
    };
}
