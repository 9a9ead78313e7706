using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>The calendars of a schedule without repetitions, the 24-hour clock always among them.</summary>
internal sealed class AxisList
{
    private static readonly Lazy<WorkCalendar> Clock = new(() => WorkCalendar.Compile(StandardCalendars.AllHours));
    private readonly int[] axisOf;

    public AxisList(IReadOnlyList<WorkCalendar> calendars)
    {
        var axes = new List<WorkCalendar> { Clock.Value };
        axisOf = new int[calendars.Count];
        for (var index = 0; index < calendars.Count; index++)
        {
            // A calendar that never rests is the clock itself, so that links between the two stay on one axis.
            var known = calendars[index].Total == WallClock.Horizon ? AllHours : axes.IndexOf(calendars[index]);
            axisOf[index] = known < 0 ? axes.Count : known;
            if (known < 0)
            {
                axes.Add(calendars[index]);
            }
        }

        Axes = new([.. axes]);
    }

    /// <summary>Axis of the 24-hour clock.</summary>
    public static int AllHours => 0;

    public Axes Axes { get; }

    public int this[int calendar] => axisOf[calendar];

    /// <summary>Axis on which an activity runs.</summary>
    public int RunOf(Activity activity) => activity.IsElapsed ? AllHours : axisOf[activity.Calendar];
}
