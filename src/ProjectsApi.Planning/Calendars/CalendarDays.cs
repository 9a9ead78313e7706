namespace ProjectsApi.Planning.Calendars;

/// <summary>Patterns of all days from 1984 to 2149 by a definition and its bases.</summary>
internal sealed class CalendarDays
{
    private readonly List<DayPattern> _patterns = [];
    private readonly Dictionary<DayPattern, ushort> _numbers = [];

    private CalendarDays()
    {
    }

    /// <summary>The different patterns.</summary>
    internal DayPattern[] Patterns => [.. _patterns];

    /// <summary>By day from 1984-01-01, the index of its pattern in <see cref="Patterns"/>.</summary>
    internal ushort[] PatternOfDay { get; } = new ushort[WallClock.Days];

    /// <summary>Expands a definition.</summary>
    internal static CalendarDays Of(CalendarDefinition definition)
    {
        var chain = new Stack<CalendarDefinition>();
        for (var calendar = definition; calendar is not null; calendar = calendar.Base)
        {
            chain.Push(calendar);
        }

        RequireEveryWeekday(chain.Peek());
        var days = new CalendarDays();

        // Applied in ascending precedence: all weeks before any exception, and a base before its derived calendars.
        foreach (var calendar in chain)
        {
            days.ApplyWeek(new(null, WallClock.FirstDay, WallClock.LastDay, calendar.Week));
            foreach (var week in calendar.WorkWeeks)
            {
                days.ApplyWeek(week);
            }
        }

        foreach (var exception in chain.SelectMany(calendar => calendar.Exceptions.OrderBy(RankOf)))
        {
            days.ApplyException(exception);
        }

        return days;
    }

    private static void RequireEveryWeekday(CalendarDefinition root)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (root.Week[day] is null)
            {
                throw new ArgumentException($"The calendar \"{root.Name}\" has neither a base nor a pattern for {day}.", nameof(root));
            }
        }
    }

    private static RecurrenceRank RankOf(CalendarException exception) =>
        exception.When.Days().Take(2).Count() == 1 ? RecurrenceRank.Once : exception.When.Rank;

    private void ApplyWeek(WorkWeek week)
    {
        var first = Math.Max(week.First.DayNumber, WallClock.FirstDay.DayNumber) - WallClock.FirstDay.DayNumber;
        var last = Math.Min(week.Last.DayNumber, WallClock.LastDay.DayNumber) - WallClock.FirstDay.DayNumber;
        for (var weekday = 0; weekday < 7; weekday++)
        {
            var day = first + weekday;
            if (day <= last && week.Week[WallClock.FirstDay.AddDays(day).DayOfWeek] is { } pattern)
            {
                for (var number = NumberOf(pattern); day <= last; day += 7)
                {
                    PatternOfDay[day] = number;
                }
            }
        }
    }

    private void ApplyException(CalendarException exception)
    {
        var number = NumberOf(exception.Pattern);
        foreach (var day in exception.When.Days())
        {
            if (WallClock.Holds(day))
            {
                PatternOfDay[WallClock.IndexOf(day)] = number;
            }
        }
    }

    private ushort NumberOf(DayPattern pattern)
    {
        if (!_numbers.TryGetValue(pattern, out var number))
        {
            number = checked((ushort)_patterns.Count);
            _numbers.Add(pattern, number);
            _patterns.Add(pattern);
        }

        return number;
    }
}
