using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Converts days with a minute to the wall clock, and days of work to minutes.</summary>
internal static class ScheduleClock
{
    private const decimal MinutesOfDay = WallClock.MinutesPerDay;

    /// <summary>Start on a day; without a minute the first working minute, or midnight on a day off.</summary>
    public static int StartOf(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day).Times is [var first, ..] ? first.From : 0));

    /// <summary>Finish on a day; without a minute the end of working time, or the midnight that ends a day off.</summary>
    public static int FinishOf(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day).Times is [.., var last] ? last.To : WallClock.MinutesPerDay));

    /// <summary>Days as whole minutes, rounded half up; null beyond the range of the calendars.</summary>
    public static int? MinutesOf(decimal days, bool isElapsed, int minutesPerDay)
    {
        var perDay = isElapsed ? MinutesOfDay : minutesPerDay;
        return Math.Abs(days) > WallClock.Horizon / perDay ? null : (int)Math.Round(days * perDay, MidpointRounding.AwayFromZero);
    }

    /// <summary>Minutes as days, four decimals.</summary>
    public static decimal DaysOf(int minutes, bool isElapsed, int minutesPerDay) =>
        Math.Round(minutes / (isElapsed ? MinutesOfDay : minutesPerDay), 4, MidpointRounding.AwayFromZero);

    /// <summary>Calendar of an activity; all hours for an elapsed duration.</summary>
    public static WorkCalendar CalendarOf(Activity activity, IReadOnlyList<WorkCalendar> calendars) =>
        activity.IsElapsed ? BuiltInCalendars.CompiledOf(BuiltInCalendar.AllHours) : calendars[activity.Calendar];

    /// <summary>Day of a finish; midnight belongs to the day that ends.</summary>
    public static DateOnly FinishDay(int wall) => WallClock.DayEndedAt(wall);
}
