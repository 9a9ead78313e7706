using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>The distinct calendars of a schedule, always with the 24-hour clock.</summary>
internal sealed class TimelineList
{
    private static readonly Lazy<WorkCalendar> Clock = new(() => WorkCalendar.Compile(StandardCalendars.AllHours));
    private readonly int[] timelineOf;

    public TimelineList(IReadOnlyList<WorkCalendar> calendars)
    {
        var timelines = new List<WorkCalendar> { Clock.Value };
        timelineOf = new int[calendars.Count];
        for (var index = 0; index < calendars.Count; index++)
        {
            // A calendar without nonworking time is the clock itself, so links between the two stay on one timeline.
            var known = calendars[index].Total == WallClock.Horizon ? AllHours : timelines.IndexOf(calendars[index]);
            timelineOf[index] = known < 0 ? timelines.Count : known;
            if (known < 0)
            {
                timelines.Add(calendars[index]);
            }
        }

        Timelines = new([.. timelines]);
    }

    /// <summary>Timeline of the 24-hour clock.</summary>
    public static int AllHours => 0;

    public WorkingTimelines Timelines { get; }

    public int this[int calendar] => timelineOf[calendar];

    /// <summary>Timeline that dates an activity; the clock's for multiple calendars.</summary>
    public int TimelineOf(Activity activity) => activity switch
    {
        { IsElapsed: true } => AllHours,
        { SchedulingAssignments: { Count: > 0 } assignments } =>
            HasSeveralCalendars(activity) ? AllHours : timelineOf[assignments[0].Calendar],
        _ => OwnTimelineOf(activity),
    };

    /// <summary>Timeline of an activity's own calendar, which counts its floats.</summary>
    public int OwnTimelineOf(Activity activity) => activity.IsElapsed ? AllHours : timelineOf[activity.Calendar];

    /// <summary>Whether the assignments of an activity have several calendars.</summary>
    public bool HasSeveralCalendars(Activity activity) =>
        activity.SchedulingAssignments is { Count: > 1 } assignments
        && assignments.Any(assignment => timelineOf[assignment.Calendar] != timelineOf[assignments[0].Calendar]);
}
