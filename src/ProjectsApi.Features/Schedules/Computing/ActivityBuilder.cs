using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Nodes as activities of Planning.</summary>
/// <param name="rows">The schedule.</param>
/// <param name="places">Place of each node in the list of activities.</param>
/// <param name="calendars">Place of each calendar in the list of calendars.</param>
internal sealed class ActivityBuilder(ScheduleRows rows, IReadOnlyDictionary<Guid, int> places, IReadOnlyDictionary<Guid, int> calendars)
{
    /// <returns>None for a node with a day or a duration that the clock does not hold.</returns>
    public Activity? Of(ScheduleNode node)
    {
        if (DurationOf(node) is not { } duration || !DaysOf(node).All(WallClock.Holds) || !Fits(node.RemainingDays, node, out var remaining))
        {
            return null;
        }

        var calendar = ScheduleTimes.CalendarOf(rows, node);
        var (actualStart, actualFinish) = ActualsOf(node, calendar, duration);
        return new Activity(node.Name)
        {
            Kind = KindOf(node.Kind),
            Parent = node.ParentId is { } parent && places.TryGetValue(parent, out var above) ? above : null,
            Calendar = calendars[ScheduleTimes.KeyOf(rows, node)],
            Duration = duration,
            IsElapsed = node.IsElapsed,
            Constraint = (ConstraintKind)node.ConstraintKind,
            ConstraintAt = node.ConstraintOn is { } on ? ConstraintOf(node, on, calendar) : null,
            Deadline = node.DeadlineOn is { } deadline ? ScheduleTimes.FinishOf(deadline, node.DeadlineMinute, calendar) : null,
            ActualStart = actualStart,
            ActualFinish = actualFinish,
            Remaining = remaining,
            Progress = node.Progress,
            IsManual = node.IsManual,
            ManualStart = node is { IsManual: true, PlannedStart: { } start } ? ScheduleTimes.StartOf(start, node.PlannedStartMinute, calendar) : null,
            ManualFinish = node is { IsManual: true, PlannedFinish: { } finish, Kind: not ScheduleNodeKind.Milestone }
                ? ScheduleTimes.FinishOf(finish, node.PlannedFinishMinute, calendar)
                : null,
        };
    }

    /// <summary>Days that a node names.</summary>
    public static IEnumerable<DateOnly> DaysOf(ScheduleNode node) =>
        new[] { node.PlannedStart, node.PlannedFinish, node.ConstraintOn, node.DeadlineOn, node.ActualStart, node.ActualFinish }.OfType<DateOnly>();

    // A task without a duration takes what lies between its planned days, and no time where it has none.
    private int? DurationOf(ScheduleNode node)
    {
        if (node.Kind != ScheduleNodeKind.Task)
        {
            return 0;
        }

        if (node.DurationDays is { } days)
        {
            return ScheduleTimes.MinutesOf(days, node.IsElapsed, rows.Setup.MinutesPerDay);
        }

        if (node.PlannedStart is not { } start || node.PlannedFinish is not { } finish || !WallClock.Holds(start) || !WallClock.Holds(finish))
        {
            return 0;
        }

        var calendar = ScheduleTimes.CalendarOf(rows, node);
        return Math.Max(0, calendar.PositionOf(ScheduleTimes.FinishOf(finish, node.PlannedFinishMinute, calendar))
            - calendar.PositionOf(ScheduleTimes.StartOf(start, node.PlannedStartMinute, calendar)));
    }

    private bool Fits(decimal? days, ScheduleNode node, out int? minutes)
    {
        minutes = days is { } known ? ScheduleTimes.MinutesOf(known, node.IsElapsed, rows.Setup.MinutesPerDay) : null;
        return days is null || minutes is not null;
    }

    // Summaries sum up what is below them. What is done and began on a day that nobody told is taken to have run through.
    private static (int? Start, int? Finish) ActualsOf(ScheduleNode node, WorkCalendar calendar, int duration)
    {
        if (node.Kind == ScheduleNodeKind.Summary)
        {
            return default;
        }

        int? finish = node.ActualFinish is { } last ? ScheduleTimes.FinishOf(last, node.ActualFinishMinute, calendar) : null;
        int? start = node.ActualStart is { } first ? ScheduleTimes.StartOf(first, node.ActualStartMinute, calendar) : null;
        if (node.Kind == ScheduleNodeKind.Milestone)
        {
            return (finish ?? start, finish);
        }

        if (finish is { } end && start is null)
        {
            start = duration == 0 ? end : calendar.StartOf(Math.Max(0, calendar.PositionOf(end) - duration));
        }

        // A day's last minute may lie before its first one told: half a day's work ended where it began.
        return (start > finish ? finish : start, finish);
    }

    private static int ConstraintOf(ScheduleNode node, DateOnly on, WorkCalendar calendar) => ScheduleRules.FixesFinish(node.ConstraintKind)
        ? ScheduleTimes.FinishOf(on, node.ConstraintMinute, calendar)
        : ScheduleTimes.StartOf(on, node.ConstraintMinute, calendar);

    private static ActivityKind KindOf(ScheduleNodeKind kind) => kind switch
    {
        ScheduleNodeKind.Milestone => ActivityKind.Milestone,
        ScheduleNodeKind.Summary => ActivityKind.Summary,
        _ => ActivityKind.Task,
    };
}
