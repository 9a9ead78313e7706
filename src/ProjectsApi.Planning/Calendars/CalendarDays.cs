namespace ProjectsApi.Planning.Calendars;

/// <summary>Patterns of all days of the clock, as a definition and its bases make them.</summary>
internal sealed class CalendarDays
{
    private readonly List<DayPattern> patterns = [];
    private readonly Dictionary<DayPattern, ushort> numbers = [];

    private CalendarDays()
    {
    }

    /// <summary>The different patterns.</summary>
    internal DayPattern[] Patterns => [.. patterns];

    /// <summary>For each day of the clock the place of its pattern among <see cref="Patterns"/>.</summary>
    internal ushort[] PatternOfDay { get; } = new ushort[WallClock.Days];

    /// <summary>Works a definition out.</summary>
    internal static CalendarDays Of(CalendarDefinition definition)
    {
        var chain = Chain(definition);
        var days = new CalendarDays();
        days.RepeatWeek(chain);

        // Painted from the weakest to the strongest: the base before what is derived from it, the end of a list before its beginning.
        foreach (var exception in Enumerable.Reverse(chain).SelectMany(calendar => calendar.Exceptions.Reverse()))
        {
            days.Paint(exception);
        }

        return days;
    }

    private static List<CalendarDefinition> Chain(CalendarDefinition definition)
    {
        var chain = new List<CalendarDefinition>();
        for (var calendar = definition; calendar is not null; calendar = calendar.Base)
        {
            chain.Add(calendar);
        }

        return chain;
    }

    private void RepeatWeek(List<CalendarDefinition> chain)
    {
        Span<ushort> week = stackalloc ushort[7];
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            var pattern = chain.Select(calendar => calendar.Week[day]).FirstOrDefault(pattern => pattern is not null)
                ?? throw new ArgumentException($"The calendar \"{chain[^1].Name}\" has no base and says nothing of {day}.", nameof(chain));
            week[(int)day] = NumberOf(pattern);
        }

        var weekday = (int)WallClock.FirstDay.DayOfWeek;
        for (var day = 0; day < PatternOfDay.Length; day++)
        {
            PatternOfDay[day] = week[weekday];
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
    }

    private void Paint(CalendarException exception)
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
        if (!numbers.TryGetValue(pattern, out var number))
        {
            number = checked((ushort)patterns.Count);
            numbers.Add(pattern, number);
            patterns.Add(pattern);
        }

        return number;
    }
}
