using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A schedule with the dates that follow from it; without a pass where the data forbid one, and then the findings say
/// why.</summary>
public sealed class ComputedSchedule
{
    private readonly CalendarIndex _calendars;

    private ComputedSchedule(
        ScheduleRows rows, DateOnly today, ScheduleMapping mapping, ScheduleSettings settings, SchedulePass? pass,
        IReadOnlyList<ScheduleFinding> findings) =>
        (Rows, Today, Indexes, Activities, Settings, Pass, Findings, ProjectCalendar, _calendars) =
        (rows, today, mapping.Indexes, mapping.Activities, settings, pass, findings, mapping.ProjectCalendar, mapping.CalendarIndex);

    public ScheduleRows Rows { get; }

    /// <summary>Day in the zone on which it was computed, or as of which.</summary>
    public DateOnly Today { get; }

    /// <summary>Place of each node in the engine.</summary>
    public IReadOnlyDictionary<Guid, int> Indexes { get; }

    /// <summary>What became of each node in the engine, in the order of the nodes; none for one that the clock does not hold.</summary>
    public IReadOnlyList<Activity?> Activities { get; }

    public ScheduleSettings Settings { get; }

    public ScheduleModel? Model => Pass?.Model;

    public SchedulePass? Pass { get; }

    /// <summary>First start of any node; where the schedule would begin while it has none.</summary>
    public int? Start => Pass is { Count: > 0 } pass ? Enumerable.Range(0, pass.Count).Min(pass.Start) : Pass?.ProjectStart;

    /// <summary>Last finish of any node; none where there is none.</summary>
    public int? Finish => Pass is { Count: > 0 } pass ? pass.ProjectFinish : null;

    public IReadOnlyList<ScheduleFinding> Findings { get; }

    public WorkCalendar ProjectCalendar { get; }

    /// <param name="rows">The schedule.</param>
    /// <param name="request">What is set aside of its rules.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
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

    /// <summary>The calendar on which a resource works on a node: what its own and that of the node have in common.</summary>
    /// <param name="node">Key of the node.</param>
    /// <param name="resource">Key of the resource's calendar; null for that of the schedule.</param>
    public WorkCalendar CalendarOf(Guid node, Guid? resource)
    {
        var row = Rows.Nodes[Indexes[node]];
        var own = BuiltInCalendars.KeyOf(row.BuiltInCalendar, row.CalendarId);
        return own is null ? _calendars.Calendars[_calendars.IndexOf(resource)]
            : row.IgnoresResourceCalendars ? _calendars.Calendars[_calendars.IndexOf(own)]
            : _calendars.Calendars[_calendars.IndexOfCommon(_calendars.IndexOf(own), _calendars.IndexOf(resource)) ?? _calendars.IndexOf(own)];
    }

    public ScheduleNode NodeAt(int place) => Rows.Nodes[place];

    /// <summary>Days of the schedule's length, for floats and differences that are counted in minutes.</summary>
    public decimal DaysOf(int minutes) => Math.Round((decimal)minutes / Rows.Setup.MinutesPerDay, 4, MidpointRounding.AwayFromZero);

    /// <summary>Days of a node's own kind, for its floats.</summary>
    public decimal DaysOf(int place, int minutes) => ScheduleClock.DaysOf(minutes, Rows.Nodes[place].IsElapsed, Rows.Setup.MinutesPerDay);
}
