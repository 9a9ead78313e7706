using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Converts nodes to activities of the engine.</summary>
/// <param name="rows">The schedule.</param>
/// <param name="indexes">Index of each node.</param>
/// <param name="calendars">The calendars.</param>
/// <param name="assignments">Conversion of assignments.</param>
/// <param name="dataDate">Day up to which progress is known; null without one.</param>
internal sealed class ActivityMapping(
    ScheduleRows rows, IReadOnlyDictionary<Guid, int> indexes, CalendarIndex calendars, AssignmentMapping assignments, DateOnly? dataDate)
{
    private readonly HashSet<Guid> _parents = [.. rows.Nodes.Select(node => node.ParentId).OfType<Guid>()];
    private readonly HashSet<Guid> _withPredecessors = [.. rows.Links.Select(link => link.SuccessorId)];

    /// <returns>Null for a node with a day or duration outside the calendars.</returns>
    public Activity? Of(ScheduleNode node)
    {
        var calendarIndex = calendars.IndexOf(BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId));
        var calendar = calendars.Calendars[calendarIndex];
        if (!DaysOf(node).All(WallClock.Holds) || DurationOf(node, calendar) is not { } duration || !Fits(node, out var remaining))
        {
            return null;
        }

        var kind = KindOf(node);
        var (constraint, at) = ConstraintOf(node, kind, calendar);
        var (actualStart, actualFinish) = ActualsOf(node, kind, calendar, duration, remaining);
        return new Activity(node.Name)
        {
            Kind = kind,
            Parent = node.ParentId is { } parent && indexes.TryGetValue(parent, out var above) ? above : null,
            Calendar = calendarIndex,
            Duration = kind == ActivityKind.Task ? duration : 0,
            Assignments = kind == ActivityKind.Task ? assignments.Of(node) : [],
            IsElapsed = node.IsElapsed,
            Constraint = constraint,
            ConstraintAt = at,
            Deadline = node.DeadlineOn is { } deadline ? ScheduleClock.FinishOf(deadline, node.DeadlineMinute, calendar) : null,
            ActualStart = actualStart,
            ActualFinish = actualFinish,
            Remaining = remaining,
            Resume = node.ResumeOn is { } resume ? ScheduleClock.StartOf(resume, node.ResumeMinute, calendar) : null,
            Progress = node.Progress,
            IsManual = node.IsManual,
            ManualStart = node is { IsManual: true, PlannedStart: { } start }
                ? ScheduleClock.StartOf(start, node.PlannedStartMinute, calendar) : null,
            ManualFinish = node is { IsManual: true, PlannedFinish: { } finish, Kind: not ScheduleNodeKind.Milestone }
                ? ScheduleClock.FinishOf(finish, node.PlannedFinishMinute, calendar)
                : null,
        };
    }

    private static IEnumerable<DateOnly> DaysOf(ScheduleNode node) =>
        new[] { node.PlannedStart, node.PlannedFinish, node.ConstraintOn, node.DeadlineOn, node.ActualStart, node.ActualFinish,
            node.ResumeOn }.OfType<DateOnly>();

    // A summary without children counts as a task.
    private ActivityKind KindOf(ScheduleNode node) => node.Kind switch
    {
        ScheduleNodeKind.Milestone => ActivityKind.Milestone,
        ScheduleNodeKind.Summary when _parents.Contains(node.Id) => ActivityKind.Summary,
        _ => ActivityKind.Task,
    };

    // Without a duration, a task takes the working time between its planned days, or none.
    private int? DurationOf(ScheduleNode node, WorkCalendar calendar)
    {
        if (node.DurationDays is { } days)
        {
            return ScheduleClock.MinutesOf(days, node.IsElapsed, rows.Setup.MinutesPerDay);
        }

        if (node.PlannedStart is not { } start || node.PlannedFinish is not { } finish)
        {
            return 0;
        }

        var (from, to) = (ScheduleClock.StartOf(
            start, node.PlannedStartMinute, calendar), ScheduleClock.FinishOf(finish, node.PlannedFinishMinute, calendar));
        return Math.Max(0, node.IsElapsed ? to - from : calendar.PositionOf(to) - calendar.PositionOf(from));
    }

    private bool Fits(ScheduleNode node, out int? remaining)
    {
        remaining = node.RemainingDays is { } known ? ScheduleClock.MinutesOf(known, node.IsElapsed, rows.Setup.MinutesPerDay) : null;
        return node.RemainingDays is null || remaining is not null;
    }

    // Actual dates of a summary follow from its children.
    private (int? Start, int? Finish) ActualsOf(ScheduleNode node, ActivityKind kind, WorkCalendar calendar, int duration, int? remaining)
    {
        if (kind == ActivityKind.Summary)
        {
            return default;
        }

        int? finish = node.ActualFinish is { } last ? ScheduleClock.FinishOf(last, node.ActualFinishMinute, calendar) : null;
        int? start = node.ActualStart is { } first ? ScheduleClock.StartOf(first, node.ActualStartMinute, calendar) : null;
        if (kind == ActivityKind.Milestone)
        {
            return (finish ?? start, finish);
        }

        start ??= AssumedStart(node, finish, calendar, duration, remaining);

        // A default finish may precede a given start on the same day.
        return (start > finish ? finish : start, finish);
    }

    // Start of a task without a reported one, counted back from its actual finish or the data date without interruption.
    private int? AssumedStart(ScheduleNode node, int? finish, WorkCalendar calendar, int duration, int? remaining)
    {
        var done = duration - Math.Min(
            duration, remaining ?? (int)Math.Round(
                duration * (ReportedProgress.Done - node.Progress) / ReportedProgress.Done, MidpointRounding.AwayFromZero));
        return (finish, dataDate) switch
        {
            ({ } end, _) => Before(end, duration),
            (null, { } day) when done > 0 && WallClock.Holds(day) => Before(WallClock.MinuteOf(day), done),
            _ => null,
        };

        int Before(int end, int minutes) => minutes == 0 ? end
            : node.IsElapsed ? Math.Max(0, end - minutes)
            : calendar.StartOf(Math.Max(0, calendar.PositionOf(end) - minutes));
    }

    private (ScheduleConstraintKind Kind, int? At) ConstraintOf(ScheduleNode node, ActivityKind kind, WorkCalendar calendar)
    {
        if (node.ConstraintKind == ScheduleConstraintKind.AsSoonAsPossible)
        {
            // Without predecessors, the planned start applies.
            return kind != ActivityKind.Summary && !node.IsManual && node.PlannedStart is { } planned && !HasPredecessors(node)
                ? (ScheduleConstraintKind.StartNoEarlierThan, ScheduleClock.StartOf(planned, node.PlannedStartMinute, calendar))
                : (ScheduleConstraintKind.AsSoonAsPossible, null);
        }

        var constraint = node.ConstraintKind;
        if (node.ConstraintOn is not { } on)
        {
            return (constraint, null);
        }

        return (constraint, ScheduleRules.FixesFinish(node.ConstraintKind)
            ? ScheduleClock.FinishOf(on, node.ConstraintMinute, calendar)
            : ScheduleClock.StartOf(on, node.ConstraintMinute, calendar));
    }

    // Whether the node or an ancestor has predecessors.
    private bool HasPredecessors(ScheduleNode node)
    {
        for (var at = node; ; at = rows.Nodes[indexes[at.ParentId ?? at.Id]])
        {
            if (_withPredecessors.Contains(at.Id))
            {
                return true;
            }

            if (at.ParentId is not { } parent || !indexes.ContainsKey(parent))
            {
                return false;
            }
        }
    }
}
