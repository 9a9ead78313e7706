using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Days with their minutes as minutes of the wall clock, and days of work as minutes.</summary>
internal static class ScheduleClock
{
    private const decimal MinutesOfDay = WallClock.MinutesPerDay;

    /// <summary>Minute at which something begins on a day: without a time its first working minute, on a day off the minute it
    /// begins.</summary>
    public static int StartOf(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day).Times is [var first, ..] ? first.From : 0));

    /// <summary>Minute at which something ends on a day: without a time after its last working minute, on a day off the minute it
    /// ends.</summary>
    public static int FinishOf(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day).Times is [.., var last] ? last.To : WallClock.MinutesPerDay));

    /// <summary>Minutes of a number of days, whole, halves up; null where the clock has not so many.</summary>
    public static int? MinutesOf(decimal days, bool isElapsed, int minutesPerDay)
    {
        var perDay = isElapsed ? MinutesOfDay : minutesPerDay;
        return Math.Abs(days) > WallClock.Horizon / perDay ? null : (int)Math.Round(days * perDay, MidpointRounding.AwayFromZero);
    }

    /// <summary>Days of a number of minutes, four decimals.</summary>
    public static decimal DaysOf(int minutes, bool isElapsed, int minutesPerDay) =>
        Math.Round(minutes / (isElapsed ? MinutesOfDay : minutesPerDay), 4, MidpointRounding.AwayFromZero);

    /// <summary>The calendar that an activity is worked by: the clock itself when its duration runs around it.</summary>
    public static WorkCalendar CalendarOf(Activity activity, IReadOnlyList<WorkCalendar> calendars) =>
        activity.IsElapsed ? BuiltInCalendars.CompiledOf(BuiltInCalendar.AllHours) : calendars[activity.Calendar];

    /// <summary>The day of a finish: what ends at midnight ends on the day that is over.</summary>
    public static DateOnly FinishDay(int wall) => WallClock.DayEndedAt(wall);
}
