using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Puts the rows of a schedule into the words of the engine.</summary>
internal sealed class ActivityMapping
{
    private const BuiltInCalendar UsualCalendar = BuiltInCalendar.ChineseStatutory;
    private const int MinutesOfElapsedDay = 1440;

    private readonly ScheduleRows _rows;
    private readonly Dictionary<Guid, int> _places;
    private readonly HashSet<Guid> _parents;
    private readonly HashSet<Guid> _waiting;
    private readonly List<WorkCalendar> _calendars = [];
    private readonly Dictionary<Guid, int> _calendarPlaces = [];

    /// <param name="rows">The schedule.</param>
    /// <param name="calendar">Key of the calendar to go by instead of that of the schedule; null for that one.</param>
    public ActivityMapping(ScheduleRows rows, Guid? calendar)
    {
        _rows = rows;
        _places = rows.Nodes.Select((node, place) => (node.Id, place)).ToDictionary(node => node.Id, node => node.place);
        _parents = [.. rows.Nodes.Select(node => node.ParentId).OfType<Guid>()];
        _waiting = [.. rows.Links.Select(link => link.SuccessorId)];
        ProjectCalendar = PlaceOf(calendar ?? BuiltInCalendars.KeyOf(rows.Setup.BuiltInCalendar, rows.Setup.CalendarId));
    }

    /// <summary>Key of the calendar of a schedule that names none.</summary>
    public static Guid? UsualKey { get; } = BuiltInCalendars.KeyOf(UsualCalendar, null);

    public IReadOnlyDictionary<Guid, int> Places => _places;

    public IReadOnlyList<WorkCalendar> Calendars => _calendars;

    /// <summary>Place of the calendar that nodes without one are worked by.</summary>
    public int ProjectCalendar { get; }

    /// <summary>Minutes of a length in days of its kind.</summary>
    public int MinutesOf(decimal days, bool isElapsed) =>
        (int)Math.Round(days * (isElapsed ? MinutesOfElapsedDay : _rows.Setup.MinutesPerDay), MidpointRounding.AwayFromZero);

    public IReadOnlyList<Activity> Activities() => [.. _rows.Nodes.Select(Map)];

    public IReadOnlyList<ActivityLink> Links() =>
    [
        .. _rows.Links.Select(link => new ActivityLink(_places[link.PredecessorId], _places[link.SuccessorId], (LinkKind)link.Kind, LagOf(link))),
    ];

    /// <param name="dataDate">Day up to which progress is known; null for that of the rules.</param>
    /// <param name="today">Where a schedule without any day begins.</param>
    public ScheduleSettings Settings(DateOnly? dataDate, DateOnly today)
    {
        var setup = _rows.Setup;
        var start = setup.Start ?? FirstDay() ?? today;
        return new ScheduleSettings
        {
            Start = ScheduleClock.StartOf(start, setup.Start is null ? null : setup.StartMinute),
            DataDate = (dataDate ?? setup.DataDate) is { } day ? ScheduleClock.StartOf(day, null) : null,
            Calendar = ProjectCalendar,
            LagCalendar = (LagCalendar)((int)setup.LagCalendar - 1),
            ProgressRule = setup.ProgressRule == ScheduleProgressRule.ProgressOverride ? ProgressRule.ProgressOverride : ProgressRule.RetainedLogic,
            CriticalityRule = setup.Criticality == ScheduleCriticality.LongestPath ? CriticalityRule.LongestPath : CriticalityRule.TotalFloat,
            CriticalFloat = MinutesOf(setup.CriticalFloatDays, isElapsed: false),
            Finish = setup.FinishBy is { } finish ? ScheduleClock.FinishOf(finish, null) : null,
        };
    }

    private Activity Map(ScheduleNode node)
    {
        var place = BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId) is { } key ? PlaceOf(key) : ProjectCalendar;
        var calendar = _calendars[place];
        var kind = KindOf(node);
        var (constraint, at) = ConstraintOf(node, kind);
        return new Activity(node.Name)
        {
            Kind = kind,
            Parent = node.ParentId is { } parent && _places.TryGetValue(parent, out var above) ? above : null,
            Calendar = place,
            Duration = kind == ActivityKind.Task ? DurationOf(node, calendar) : 0,
            IsElapsed = node.IsElapsed,
            Constraint = constraint,
            ConstraintAt = at,
            Deadline = node.DeadlineOn is { } deadline ? ScheduleClock.FinishOf(deadline, node.DeadlineMinute) : null,
            ActualStart = kind != ActivityKind.Summary && node.ActualStart is { } begun ? ScheduleClock.BegunAt(begun, node.ActualStartMinute, calendar) : null,
            ActualFinish = kind != ActivityKind.Summary && node.ActualFinish is { } ended ? EndOf(node, ended, calendar) : null,
            Remaining = node.RemainingDays is { } left ? MinutesOf(left, node.IsElapsed) : null,
            Progress = node.Progress,
            IsManual = node.IsManual,
            ManualStart = node is { IsManual: true, PlannedStart: { } held } ? ScheduleClock.StartOf(held, node.PlannedStartMinute) : null,
            ManualFinish = node is { IsManual: true, PlannedFinish: { } until } ? ScheduleClock.FinishOf(until, node.PlannedFinishMinute) : null,
        };
    }

    // A summary with nothing below it is a line that is still to be broken down.
    private ActivityKind KindOf(ScheduleNode node) => node.Kind switch
    {
        ScheduleNodeKind.Summary when _parents.Contains(node.Id) => ActivityKind.Summary,
        ScheduleNodeKind.Milestone => ActivityKind.Milestone,
        _ => ActivityKind.Task,
    };

    private static int EndOf(ScheduleNode node, DateOnly ended, WorkCalendar calendar)
    {
        var end = ScheduleClock.EndedAt(ended, node.ActualFinishMinute, calendar);
        // A milestone that was reached on a day without times begins and ends with that day's work.
        return node.ActualStart is { } begun ? Math.Max(end, ScheduleClock.BegunAt(begun, node.ActualStartMinute, calendar)) : end;
    }

    /// <summary>The duration that was given, else the work between the planned days, else none.</summary>
    public int DurationOf(ScheduleNode node, WorkCalendar calendar)
    {
        if (node.DurationDays is { } days)
        {
            return MinutesOf(days, node.IsElapsed);
        }

        if (node.PlannedStart is not { } start || node.PlannedFinish is not { } finish)
        {
            return 0;
        }

        var (from, to) = (ScheduleClock.StartOf(start, node.PlannedStartMinute), ScheduleClock.FinishOf(finish, node.PlannedFinishMinute));
        return Math.Max(node.IsElapsed ? to - from : calendar.PositionOf(to) - calendar.PositionOf(from), 0);
    }

    private (ConstraintKind Kind, int? At) ConstraintOf(ScheduleNode node, ActivityKind kind)
    {
        if (node.ConstraintKind is ScheduleConstraintKind.AsSoonAsPossible)
        {
            // Where no logic says when, the plan does.
            return node.PlannedStart is { } planned && IsPlaced(node, kind)
                ? (ConstraintKind.StartNoEarlierThan, ScheduleClock.StartOf(planned, node.PlannedStartMinute))
                : (ConstraintKind.AsSoonAsPossible, null);
        }

        var constraint = (ConstraintKind)(int)node.ConstraintKind;
        if (node.ConstraintOn is not { } day)
        {
            return (constraint, null);
        }

        var ofFinish = constraint is ConstraintKind.MustFinishOn or ConstraintKind.FinishNoEarlierThan or ConstraintKind.FinishNoLaterThan;
        return (constraint, ofFinish ? ScheduleClock.FinishOf(day, node.ConstraintMinute) : ScheduleClock.StartOf(day, node.ConstraintMinute));
    }

    /// <summary>Whether a node that no constraint holds begins later than the schedule only because its plan says so.</summary>
    /// <param name="node">Node.</param>
    /// <param name="start">Where the schedule begins.</param>
    public bool IsHeldByPlan(ScheduleNode node, int start)
    {
        if (node.ConstraintKind != ScheduleConstraintKind.AsSoonAsPossible || node.PlannedStart is not { } planned || node.ActualStart is not null
            || !IsPlaced(node, KindOf(node)))
        {
            return false;
        }

        var (at, calendar) = (ScheduleClock.StartOf(planned, node.PlannedStartMinute), _calendars[Map(node).Calendar]);
        return node.IsElapsed ? at > start : calendar.PositionOf(at) > calendar.PositionOf(start);
    }

    private bool IsPlaced(ScheduleNode node, ActivityKind kind) => kind != ActivityKind.Summary && !node.IsManual && !Waits(node);

    // Whether links lead into a node or into anything above it.
    private bool Waits(ScheduleNode node)
    {
        for (var at = node; ; at = _rows.Nodes[_places[at.ParentId ?? at.Id]])
        {
            if (_waiting.Contains(at.Id))
            {
                return true;
            }

            if (at.ParentId is not { } parent || !_places.ContainsKey(parent))
            {
                return false;
            }
        }
    }

    private Lag LagOf(ScheduleLink link) => link.LagUnit switch
    {
        ScheduleLagUnit.ElapsedDays => Lag.Elapsed(MinutesOf(link.LagDays, isElapsed: true)),
        ScheduleLagUnit.Percent => Lag.Percent(link.LagPercent ?? 0m),
        ScheduleLagUnit.ElapsedPercent => new Lag(link.LagPercent ?? 0m, LagUnit.ElapsedPercent),
        _ => Lag.Working(MinutesOf(link.LagDays, isElapsed: false)),
    };

    private DateOnly? FirstDay()
    {
        var days = _rows.Nodes.Where(node => !_parents.Contains(node.Id))
            .SelectMany(node => (DateOnly?[])[node.ActualStart, node.PlannedStart]).OfType<DateOnly>().ToList();
        return days.Count > 0 ? days.Min() : null;
    }

    private int PlaceOf(Guid? key)
    {
        var known = key is { } given && _rows.Calendars.Has(given) ? given : BuiltInCalendars.KeyOf(UsualCalendar, null) ?? Guid.Empty;
        if (!_calendarPlaces.TryGetValue(known, out var place))
        {
            _calendarPlaces[known] = place = _calendars.Count;
            _calendars.Add(_rows.Calendars.CompiledOf(known));
        }

        return place;
    }
}
