using CsCheck;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

/// <summary>Random calendars, and the slow and obvious way to read them.</summary>
internal static class RandomCalendar
{
    /// <summary>Patterns whose working times may touch each other and both midnights.</summary>
    public static readonly Gen<DayPattern> Pattern =
        Gen.Int[0, WallClock.MinutesPerDay].HashSet[0, 6].Select(bounds => Of([.. bounds.Order()]));

    /// <summary>A base calendar and a derived one, both with exceptions around the spring of 2024.</summary>
    public static readonly Gen<CalendarDefinition> Definition =
        from week in Pattern.Array[7]
        from inherited in Gen.Bool.Array[7]
        from own in Pattern.Array[7]
        from exceptions in Exception.List[0, 4]
        from ownExceptions in Exception.List[0, 4]
        select new CalendarDefinition(
            "Derived",
            Week(own.Select((pattern, day) => inherited[day] ? null : pattern)),
            ownExceptions,
            new("Base", Week(week), exceptions));

    /// <summary>Days that may have exceptions, with some days around them.</summary>
    public static DateOnly First { get; } = new(2024, 2, 20);

    private static Gen<CalendarException> Exception =>
        from first in Gen.Int[0, 30]
        from days in Gen.Int[0, 10]
        from pattern in Pattern
        select new CalendarException(null, new Once(First.AddDays(first), First.AddDays(first + days)), pattern);

    /// <summary>Whether a minute is worked, read from the definition itself.</summary>
    public static bool IsWorked(CalendarDefinition definition, int wall)
    {
        var minute = wall % WallClock.MinutesPerDay;
        return PatternOn(definition, WallClock.DayOf(wall)).Times.Any(time => minute >= time.From && minute < time.To);
    }

    private static DayPattern PatternOn(CalendarDefinition definition, DateOnly day) =>
        Exceptional(definition, day) ?? Weekly(definition, day.DayOfWeek);

    private static DayPattern? Exceptional(CalendarDefinition? definition, DateOnly day) => definition is null
        ? null
        : definition.Exceptions.LastOrDefault(exception => exception.When.Days().Contains(day))?.Pattern
            ?? Exceptional(definition.Base, day);

    private static DayPattern Weekly(CalendarDefinition? definition, DayOfWeek day) =>
        definition?.Week[day] ?? Weekly((definition ?? throw new InvalidOperationException("No calendar speaks of the day.")).Base, day);

    private static DayPattern Of(int[] bounds) =>
        DayPattern.Of([.. bounds.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new WorkingTime(pair[0], pair[1]))]);

    private static WeekPattern Week(IEnumerable<DayPattern?> patterns) => patterns
        .Select((pattern, day) => (Pattern: pattern, Day: (DayOfWeek)day))
        .Aggregate(WeekPattern.Inherited, (week, day) => week.With(day.Day, day.Pattern));
}
