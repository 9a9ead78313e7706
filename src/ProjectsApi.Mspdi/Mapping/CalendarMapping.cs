using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Mapping;

/// <summary>Converts calendars between Microsoft Project and the engine.</summary>
public static class CalendarMapping
{
    /// <summary>The engine's calendars by the UIDs of a file without errors.</summary>
    /// <remarks>
    /// Days that the file leaves open follow Microsoft Project's standard calendar: Monday to Friday, 08:00–12:00 and 13:00–17:00. So do
    /// working days without times.
    /// </remarks>
    public static IReadOnlyDictionary<int, CalendarDefinition> Definitions(IReadOnlyList<MspdiCalendar> calendars)
    {
        var byUid = calendars.ToDictionary(calendar => calendar.Uid);
        var definitions = new Dictionary<int, CalendarDefinition>(calendars.Count);
        var open = new Stack<MspdiCalendar>();
        foreach (var calendar in calendars)
        {
            // The base first, without recursion: a chain may be as long as the list.
            for (MspdiCalendar? at = calendar; at is not null && !definitions.ContainsKey(at.Uid);)
            {
                open.Push(at);
                at = at.BaseUid is { } uid ? byUid[uid] : null;
            }

            while (open.TryPop(out var next))
            {
                definitions[next.Uid] = Definition(next, next.BaseUid is { } uid ? definitions[uid] : null);
            }
        }

        return definitions;
    }

    /// <summary>The engine's form of one calendar of a file.</summary>
    /// <param name="calendar">As read without errors.</param>
    /// <param name="derivedFrom">The engine's calendar of its base; null for none.</param>
    public static CalendarDefinition Definition(MspdiCalendar calendar, CalendarDefinition? derivedFrom)
    {
        var week = derivedFrom is null ? StandardCalendars.Standard.Week : WeekPattern.Inherited;
        return new(calendar.Name ?? $"Calendar {calendar.Uid}", WeekOf(calendar.WeekDays, week), [.. ExceptionsOf(calendar)], derivedFrom)
        {
            WorkWeeks = [.. calendar.WorkWeeks.Select(
                each => new WorkWeek(each.Name, each.First, each.Last, WeekOf(each.Days, WeekPattern.Inherited)))],
        };
    }

    /// <summary>A base calendar for Microsoft Project; only calendars of resources have a base there.</summary>
    /// <param name="definition">Calendar with working time; its bases are merged into it.</param>
    /// <param name="uid">UID in the file.</param>
    /// <param name="first">First day of the window for which working times must be equal; seasons are written for these days.</param>
    /// <param name="last">Last day of the window, inclusive.</param>
    /// <exception cref="ArgumentException">The calendar has no working time, or a day has more than the schema's five working
    /// times.</exception>
    public static MspdiCalendar Calendar(CalendarDefinition definition, int uid, DateOnly first, DateOnly last)
    {
        var flat = CalendarFlattening.Flatten(definition, first, last);
        return new()
        {
            Uid = uid,
            Name = flat.Name,
            WeekDays = DaysOf(flat.Week),
            Exceptions = [.. flat.Exceptions.Select(ExceptionOf)],
            WorkWeeks = [.. flat.WorkWeeks.Select(week => new MspdiWorkWeek(week.Name, week.First, week.Last, DaysOf(week.Week)))],
        };
    }

    private static WeekPattern WeekOf(IReadOnlyList<MspdiWeekDay> days, WeekPattern week) =>
        days.Aggregate(week, (made, day) => made.With(day.Day, PatternOf(day.IsWorking, day.Times)));

    private static DayPattern PatternOf(bool isWorking, IReadOnlyList<MspdiWorkingTime> times) =>
        !isWorking ? DayPattern.Off
        : times.Count == 0 ? StandardCalendars.EightHours
        : DayPattern.Of([.. times.Select(time => new WorkingTime(time.From, time.To))]);

    private static IEnumerable<CalendarException> ExceptionsOf(MspdiCalendar calendar) => calendar.Exceptions.Count > 0
        ? calendar.Exceptions.Select(
            each => new CalendarException(each.Name, RecurrenceMapping.RecurrenceOf(each), PatternOf(each.IsWorking, each.Times)))
        : calendar.ExceptionDays.Select(
            each => new CalendarException(null, new Once(each.First, each.Last), PatternOf(each.IsWorking, each.Times)));

    private static MspdiCalendarException ExceptionOf(CalendarException exception) => RecurrenceMapping.ExceptionOf(exception.When) with
    {
        Name = exception.Name,
        IsWorking = exception.Pattern.IsWorking,
        Times = TimesOf(exception.Pattern),
    };

    private static IReadOnlyList<MspdiWeekDay> DaysOf(WeekPattern week) =>
    [
        .. Enum.GetValues<DayOfWeek>()
            .Select(day => (Day: day, Pattern: week[day]))
            .Where(each => each.Pattern is not null)
            .Select(each => new MspdiWeekDay(each.Day, each.Pattern?.IsWorking ?? false, TimesOf(each.Pattern ?? DayPattern.Off))),
    ];

    private static IReadOnlyList<MspdiWorkingTime> TimesOf(DayPattern pattern) => pattern.Times.Count <= MspdiSchema.WorkingTimesPerDay
        ? [.. pattern.Times.Select(time => new MspdiWorkingTime(time.From, time.To))]
        : throw new ArgumentException("A day has more working times than Microsoft Project's five.", nameof(pattern));
}
