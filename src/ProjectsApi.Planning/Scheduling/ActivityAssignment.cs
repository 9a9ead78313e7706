using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Work of one resource on an activity, laid without a break on the calendar of that resource.</summary>
/// <remarks>
/// Source: Microsoft Project's scheduling by assignments: an assignment takes its work divided by its units, and the task reaches from
/// the first assignment's start to the last one's finish. MPXJ's scheduler, which is compared with saved files, does the same
/// (joniles/mpxj, org.mpxj.cpm.MicrosoftScheduler).
/// </remarks>
public readonly record struct ActivityAssignment
{
    /// <summary>A run.</summary>
    /// <param name="calendar">Index of the calendar in the list of calendars.</param>
    /// <param name="duration">Working minutes on that calendar, 1 to <see cref="WallClock.Horizon"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is below 1 or longer than the clock.</exception>
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
