using ProjectsApi.Contract.Languages;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Converts the content of a calendar for Planning.</summary>
/// <param name="wrong">Receives each error: input member and message.</param>
internal sealed class CalendarReading(Action<string, Wording> wrong)
{
    private const int DaysInWeek = 7;

    /// <summary>Reads stored content, which was checked before.</summary>
    public static CalendarDefinition OfStored(string name, string content, CalendarDefinition? above) =>
        new CalendarReading(
            (member, problem) => throw new InvalidOperationException($"The calendar '{name}' was stored with {member}: {problem}"))
            .Read(name, CalendarContent.Read(content), above);

    /// <returns>The calendar without invalid parts.</returns>
    public CalendarDefinition Read(string name, CalendarContent content, CalendarDefinition? above)
    {
        if (above is null && content.Days.Select(day => day.Day).Distinct().Count() < DaysInWeek)
        {
            wrong("days", "A calendar without a base defines all seven days; give the missing ones or a base.");
        }

        return new CalendarDefinition(name, WeekOf(content.Days, "days"), [.. content.Exceptions.SelectMany(ExceptionOf)], above)
        {
            WorkWeeks = [.. content.WorkWeeks.SelectMany(WorkWeekOf)],
        };
    }

    private IEnumerable<WorkWeek> WorkWeekOf(CalendarWorkWeekInput week, int index)
    {
        var at = $"workWeeks.{index}";
        var days = WeekOf(week.Days, $"{at}.days");
        if (IsRange(week.First, week.Last, at))
        {
            yield return new WorkWeek(week.Name, week.First, week.Last, days);
        }
    }

    private WeekPattern WeekOf(IReadOnlyList<CalendarDayInput> days, string at)
    {
        var week = WeekPattern.Inherited;
        var known = new HashSet<Weekday>();
        for (var index = 0; index < days.Count; index++)
        {
            if (!known.Add(days[index].Day))
            {
                wrong($"{at}.{index}.day", "The day occurs twice; give all its times at once.");
            }

            week = week.With((DayOfWeek)days[index].Day, PatternOf(days[index].Times, $"{at}.{index}.times"));
        }

        return week;
    }

    private DayPattern PatternOf(IReadOnlyList<WorkingTimeInput> times, string at)
    {
        var stretches = new List<WorkingTime>();
        for (var index = 0; index < times.Count; index++)
        {
            var (from, to) = (times[index].From, times[index].To);
            var (first, last) = (MinuteOf(from), to == TimeOnly.MinValue ? WallClock.MinutesPerDay : MinuteOf(to));
            if (from.Second != 0 || to.Second != 0)
            {
                wrong($"{at}.{index}", "Times are whole minutes; leave the seconds at zero.");
            }
            else if (last <= first)
            {
                wrong($"{at}.{index}.to", "The end is not after the beginning; divide a shift over midnight between two days.");
            }
            else if (stretches.Count > 0 && first < stretches[^1].To)
            {
                wrong($"{at}.{index}.from", "The working times overlap or are not in order.");
            }
            else
            {
                stretches.Add(new WorkingTime(first, last));
            }
        }

        return DayPattern.Of([.. stretches]);
    }

    private IEnumerable<CalendarException> ExceptionOf(CalendarExceptionInput exception, int index)
    {
        var at = $"exceptions.{index}";
        var pattern = PatternOf(exception.Times, $"{at}.times");
        if (new RecurrenceReading((member, problem) => wrong($"{at}.{member}", problem)).Read(exception) is { } days)
        {
            yield return new CalendarException(exception.Name, days, pattern);
        }
    }

    private bool IsRange(DateOnly first, DateOnly last, string at)
    {
        if (!WallClock.Holds(first) || !WallClock.Holds(last))
        {
            wrong($"{at}.first", RecurrenceReading.OutsideClock);
            return false;
        }

        if (last < first)
        {
            wrong($"{at}.last", "The last day is before the first.");
            return false;
        }

        return true;
    }

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
