using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Work of one resource on an activity, scheduled without a break on the calendar of that resource.</summary>
/// <remarks>
/// Source: Microsoft Project's scheduling by assignments. An assignment takes its work divided by its units. The task spans the first
/// assignment's start to the last one's finish. MPXJ's scheduler does the same and is compared with saved files (joniles/mpxj,
/// org.mpxj.cpm.MicrosoftScheduler).
/// </remarks>
public readonly record struct ActivityAssignment
{
    /// <summary>An assignment.</summary>
    /// <param name="calendar">Index of the calendar in the list of calendars.</param>
    /// <param name="duration">Working minutes on that calendar, 1 to <see cref="WallClock.Horizon"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is below 1 or longer than 166 years.</exception>
    public ActivityAssignment(int calendar, int duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, WallClock.Horizon);
        (Calendar, Duration) = (calendar, duration);
    }

    /// <summary>Index of the calendar in the list of calendars.</summary>
    public int Calendar { get; }

    /// <summary>Working minutes on that calendar.</summary>
    public int Duration { get; }
}
