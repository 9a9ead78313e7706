using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A schedule with its computed dates. The pass is null for contradictory data, which the findings explain.</summary>
internal sealed class ComputedSchedule
{
    private readonly CalendarIndex _calendars;

    private ComputedSchedule(
        ScheduleRows rows, DateOnly today, ScheduleMapping mapping, ScheduleSettings settings, SchedulePass? pass,
        IReadOnlyList<ScheduleFinding> findings) =>
        (Rows, Today, Indexes, Activities, Settings, Pass, Findings, ProjectCalendar, _calendars) =
        (rows, today, mapping.Indexes, mapping.Activities, settings, pass, findings, mapping.ProjectCalendar, mapping.CalendarIndex);

    public ScheduleRows Rows { get; }

    /// <summary>Day of the computation in the time zone, or the day of a past state.</summary>
    public DateOnly Today { get; }

    /// <summary>Index of each node in the engine.</summary>
    public IReadOnlyDictionary<Guid, int> Indexes { get; }

    /// <summary>Activity of each node, in the order of the nodes; null for one with dates outside the calendars.</summary>
    public IReadOnlyList<Activity?> Activities { get; }

    public ScheduleSettings Settings { get; }

    public ScheduleModel? Model => Pass?.Model;

    public SchedulePass? Pass { get; }

    /// <summary>First start of any node; the start of the schedule if it has no nodes.</summary>
    public int? Start => Pass is { Count: > 0 } pass ? Enumerable.Range(0, pass.Count).Min(pass.Start) : Pass?.ProjectStart;

    /// <summary>Last finish of any node; null without nodes.</summary>
    public int? Finish => Pass is { Count: > 0 } pass ? pass.ProjectFinish : null;

    public IReadOnlyList<ScheduleFinding> Findings { get; }

    public WorkCalendar ProjectCalendar { get; }

    /// <param name="rows">The schedule.</param>
    /// <param name="request">Deviations from the stored settings.</param>
    /// <param name="cancellationToken">Cancels the computation.</param>
    public static ComputedSchedule Of(ScheduleRows rows, ScheduleRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(request);
        var mapping = new ScheduleMapping(rows, request);
        var result = mapping.Compile(out var settings);
        if (!result.TryGetModel(out var model))
        {
            return new ComputedSchedule(rows, request.Today, mapping, settings, null, [.. result.Findings, .. mapping.Findings]);
        }

        var pass = model.Run(cancellationToken);
        return new ComputedSchedule(
            rows, request.Today, mapping, settings, pass,
            mapping.Findings.Count == 0 ? pass.Findings : [.. pass.Findings, .. mapping.Findings]);
    }

    /// <summary>Calendar of a resource's work on a node: the common working time of both calendars.</summary>
    /// <param name="node">Key of the node.</param>
    /// <param name="resource">Key of the resource's calendar; null for the project calendar.</param>
    public WorkCalendar CalendarOf(Guid node, Guid? resource)
    {
        var row = Rows.Nodes[Indexes[node]];
        var own = BuiltInCalendars.KeyOf(row.BuiltInCalendar, row.CalendarId);
        // Several requests may read one kept schedule, and the index grows.
        lock (_calendars)
        {
            return own is null ? _calendars.Calendars[_calendars.IndexOf(resource)]
                : row.IgnoresResourceCalendars ? _calendars.Calendars[_calendars.IndexOf(own)]
                : _calendars.Calendars[_calendars.IndexOfCommon(
                    _calendars.IndexOf(own), _calendars.IndexOf(resource)) ?? _calendars.IndexOf(own)];
        }
    }

    public ScheduleNode NodeAt(int index) => Rows.Nodes[index];

    /// <summary>Minutes as days of the schedule's length.</summary>
    public decimal DaysOf(int minutes) => Math.Round((decimal)minutes / Rows.Setup.MinutesPerDay, 4, MidpointRounding.AwayFromZero);

    /// <summary>Minutes as days of the node's kind, working or elapsed.</summary>
    public decimal DaysOf(int index, int minutes) => ScheduleClock.DaysOf(minutes, Rows.Nodes[index].IsElapsed, Rows.Setup.MinutesPerDay);
}
