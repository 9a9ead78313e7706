using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>
/// Finds the days for which stored forecasts hold. The dates depend on the day only if no row of the schedule has a start. The lights
/// depend on the day unless there is a data date.
/// </summary>
internal static class ForecastValidity
{
    /// <summary>Last day on which a computation has the result of this one, inclusive.</summary>
    public static DateOnly ThroughOf(ComputedSchedule schedule)
    {
        if (schedule.Rows.StartsToday)
        {
            return schedule.Today;
        }

        // The calendars, and with them every computation, end on this day.
        var through = WallClock.LastDay;
        if (schedule.Pass is { } pass)
        {
            for (var index = 0; index < pass.Count && through > schedule.Today; index++)
            {
                through = NodeLights.SameThrough(schedule, pass, index, through);
            }
        }

        return through;
    }
}
