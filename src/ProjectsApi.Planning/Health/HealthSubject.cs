using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Health;

/// <summary>A schedule to check: its input, its pass and its baseline.</summary>
/// <param name="Pass">Full pass over the schedule, with its model.</param>
public sealed record HealthSubject(SchedulePass Pass)
{
    private const decimal AllDone = 100m;

    /// <summary>Last day of each activity in the baseline, by index; null where it has none. Null as a whole without a baseline.</summary>
    public IReadOnlyList<DateOnly?>? BaselineFinishes { get; init; }

    /// <summary>Minutes of a working day, by which days are counted: 44 days of float, 600 days of the test; &gt; 0.</summary>
    public int MinutesPerDay { get; init; } = 480;

    internal IReadOnlyList<Activity> Activities => Pass.Model.Activities;

    internal IReadOnlyList<ActivityLink> Links => Pass.Model.Links;

    internal ScheduleSettings Settings => Pass.Model.Settings;

    /// <summary>Calendar of the project.</summary>
    internal WorkCalendar Calendar => Pass.Model.Calendars[Settings.Calendar];

    /// <summary>Indexes of tasks and milestones.</summary>
    internal IEnumerable<int> Lines => Enumerable.Range(0, Activities.Count).Where(index => Activities[index].Kind != ActivityKind.Summary);

    /// <summary>Indexes of unfinished tasks and milestones.</summary>
    internal IEnumerable<int> Open => Lines.Where(index => !IsFinished(index));

    /// <summary>Whether it has an actual finish or no remaining work.</summary>
    internal bool IsFinished(int index) => Pass.IsCompleted(index) || Activities[index].Progress >= AllDone;

    internal WorkCalendar CalendarOf(int index) => Pass.Model.Calendars[Activities[index].Calendar];

    /// <summary>Minutes of one day of an activity: of the 24-hour clock for elapsed activities.</summary>
    internal int DayOf(int index) => Activities[index].IsElapsed ? WallClock.MinutesPerDay : MinutesPerDay;
}
