using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Mapping;

/// <summary>Merges the base calendars into a calendar and replaces recurrences that Microsoft Project lacks by date ranges.</summary>
public static class CalendarFlattening
{
    /// <returns>A calendar without base that has the same working times on every day of the window.</returns>
    public static CalendarDefinition Flatten(CalendarDefinition definition, DateOnly first, DateOnly last)
    {
        var flat = Merged(definition);
        var exceptions = flat.Exceptions.SelectMany(exception => Representable(exception, first, last)).ToArray();
        if (definition.Base is null && exceptions.SequenceEqual(definition.Exceptions))
        {
            return definition;
        }

        // A merged list may rank rules of calendar and base differently. Single date ranges override every rule, so they correct it.
        flat = flat with { Exceptions = exceptions };
        return flat with
        {
            Exceptions = [
            .. exceptions, .. Corrections(WorkCalendar.Compile(definition), WorkCalendar.Compile(flat), first, last)]
        };
    }

    private static CalendarDefinition Merged(CalendarDefinition definition)
    {
        if (definition.Base is null)
        {
            return definition;
        }

        var below = Merged(definition.Base);
        var days = Enum.GetValues<DayOfWeek>();
        return new(
            definition.Name,
            days.Aggregate(below.Week, (week, day) => week.With(day, definition.Week[day] ?? week[day])),
            [.. below.Exceptions, .. definition.Exceptions])
        {
            WorkWeeks = [.. below.WorkWeeks.Select(week => WithoutOverriddenDays(week, definition.Week)), .. definition.WorkWeeks],
        };
    }

    // A work week of the base applies only to days that the derived calendar's own week leaves open.
    private static WorkWeek WithoutOverriddenDays(WorkWeek week, WeekPattern above) => new(
        week.Name,
        week.First,
        week.Last,
        Enum.GetValues<DayOfWeek>().Where(day => above[day] is not null).Aggregate(week.Week, (made, day) => made.With(day, null)));

    private static IEnumerable<CalendarException> Representable(
        CalendarException exception, DateOnly first, DateOnly last) => exception.When switch
        {
            Season season => season.Occurrences()
                .Where(stretch => stretch.Last >= first && stretch.First <= last)
                .Select(stretch => exception with { When = stretch }),
            Once once => once.Last < WallClock.FirstDay || once.First > WallClock.LastDay
                ? []
                : [WallClock.Holds(once.First) && WallClock.Holds(once.Last) ? exception : exception with { When = OnClock(once) }],
            var rule when RecurrenceMapping.RangeOf(rule) is { } range && WallClock.Holds(range.First) => [exception],
            var rule => rule.Days().Where(day => day >= first && day <= last).Select(day => exception with { When = new Once(day) }),
        };

    private static Once OnClock(Once once) => new(
        once.First < WallClock.FirstDay ? WallClock.FirstDay : once.First,
        once.Last > WallClock.LastDay ? WallClock.LastDay : once.Last);

    private static IEnumerable<CalendarException> Corrections(WorkCalendar wanted, WorkCalendar made, DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var pattern = wanted.PatternOn(day);
            if (pattern.Equals(made.PatternOn(day)))
            {
                continue;
            }

            var begin = day;
            while (day < last
                && wanted.PatternOn(day.AddDays(1)) is var next && next.Equals(pattern) && !next.Equals(made.PatternOn(day.AddDays(1))))
            {
                day = day.AddDays(1);
            }

            yield return new(null, new Once(begin, day), pattern);
        }
    }
}
