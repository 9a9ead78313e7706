using ProjectsApi.Mspdi.Reading;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Mapping;

/// <summary>
/// Warns of split tasks: their working time from start to finish exceeds their duration. Tasks that resource calendars schedule are checked
/// per assignment during the import. The XML shows a split only there and in the time-phased data of assignments.
/// </summary>
internal sealed class SplitWarnings(MspdiProject project, MspdiOutline outline, MspdiFindings findings)
{
    // Days that exceptions of all compiled calendars may cover together. A real project has far fewer; a hostile one would take minutes.
    private const int MaxExceptionDays = 5_000_000;
    private const int MaxCompiledCalendars = 100;

    private readonly IReadOnlyDictionary<int, CalendarDefinition> _definitions = CalendarMapping.Definitions(project.Calendars);
    private readonly AssignmentIndex _staffing = new(project, outline);
    private long _days;

    public void AddWarnings(IReadOnlyList<ParsedTask> rows)
    {
        var groups = rows
            .Where((
                row, index) => outline.IsMapped(index)
                    && !outline.HasChildren(index) && CanBeSplit(row.Task) && !_staffing.IsScheduledByResources(row.Task))
            .GroupBy(row => row.Task.CalendarUid ?? project.CalendarUid);
        var count = 0;
        foreach (var group in groups)
        {
            var definition = group.Key is { } uid ? _definitions[uid] : StandardCalendars.Standard;
            _days += DaysIn(definition);
            if (++count > MaxCompiledCalendars || _days > MaxExceptionDays)
            {
                findings.AddWarning(
                    MspdiWarningKind.Split, default,
                    $"Splits of the tasks on calendar {group.Key} were not checked: the calendars have too many exceptions.");
                continue;
            }

            if (Compiled(definition, group.First()) is { } calendar)
            {
                AddWarningsOnCalendar(calendar, group);
            }
        }
    }

    // Only the compiled calendar shows whether exceptions remove all working time.
    private WorkCalendar? Compiled(CalendarDefinition definition, ParsedTask row)
    {
        try
        {
            return WorkCalendar.Compile(definition);
        }
        catch (ArgumentException)
        {
            findings.AddError(
                MspdiErrorKind.CalendarWithoutWork, row.Location,
                $"The calendar {definition.Name} of the task has no working time.", row.Subject);
            return null;
        }
    }

    private static bool CanBeSplit(MspdiTask task) =>
        task is { Start: not null, Finish: not null, Duration.Tenths: > 0 }
        && task is { DurationFormat.IsElapsed: false, IsManual: false, IsSubproject: false };

    private static long DaysIn(CalendarDefinition definition)
    {
        long days = 0;
        for (var at = definition; at is not null && days <= MaxExceptionDays; at = at.Base)
        {
            days += at.Exceptions.Sum(
                exception => exception.When is Once once ? once.Last.DayNumber - once.First.DayNumber + 1 : (long)WallClock.Days);
            days += at.WorkWeeks.Count * (long)WallClock.Days;
        }

        return days;
    }

    private void AddWarningsOnCalendar(WorkCalendar calendar, IEnumerable<ParsedTask> rows)
    {
        foreach (var row in rows)
        {
            if (row.Task is not { Start: { } start, Finish: { } finish, Duration: { } duration })
            {
                continue;
            }

            var worked = Between(
                start, finish) - (row.Task is { Stop: { } stop, Resume: { } resume } ? Math.Max(0, Between(stop, resume)) : 0);
            if (worked > duration.Minutes)
            {
                findings.AddWarning(MspdiWarningKind.Split, row.Location,
                    $"From start to finish the task has {worked} working minutes but a duration of {duration.Minutes}. "
                        + "It is split and is imported in one piece.",
                    row.Subject);
            }
        }

        int Between(DateTime from, DateTime to) =>
            calendar.PositionOf(WallClock.MinuteOf(to)) - calendar.PositionOf(WallClock.MinuteOf(from));
    }
}
