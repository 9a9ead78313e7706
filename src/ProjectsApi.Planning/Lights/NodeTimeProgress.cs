using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Lights;

/// <summary>Time progress of a node: the part of its planned working days that has passed.</summary>
public static class NodeTimeProgress
{
    private const decimal Whole = 100m;

    /// <summary>Working days passed ÷ working days planned × 100.</summary>
    /// <param name="plannedStart">First planned day; null without one.</param>
    /// <param name="plannedFinish">Last planned day, inclusive; null without one.</param>
    /// <param name="asOf">Day of the judgement, at its end.</param>
    /// <param name="calendar">Calendar of the node.</param>
    /// <returns>
    /// Percent, 0 before the start to 100 at and after the finish. Null without both days or when the finish lies before the start.
    /// A plan of days off has 0 before its last day and 100 from then on.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the years 1984 to 2149.</exception>
    public static decimal? Of(DateOnly? plannedStart, DateOnly? plannedFinish, DateOnly asOf, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (plannedStart is not { } start || plannedFinish is not { } finish || finish < start)
        {
            return null;
        }

        if (asOf >= finish || asOf < start)
        {
            return asOf < start ? 0m : Whole;
        }

        var planned = calendar.WorkingDaysBetween(start, finish);
        return planned == 0 ? 0m : calendar.WorkingDaysBetween(start, asOf) * Whole / planned;
    }
}
