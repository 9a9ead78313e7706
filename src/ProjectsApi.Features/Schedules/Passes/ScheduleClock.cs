using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Days with and without a time, as minutes of the engine's clock.</summary>
internal static class ScheduleClock
{
    // When a day has no working time to go by: what happened on a rest day happened in office hours.
    private const int UsualStart = 8 * 60;
    private const int UsualFinish = 17 * 60;

    /// <summary>Where a day begins on which something is planned to start: its given minute, else midnight, which the axis moves to the first work.</summary>
    public static int StartOf(DateOnly day, int? minute) => WallClock.MinuteOf(day) + (minute ?? 0);

    /// <summary>Where a day ends on which something is planned to finish, inclusive: its given minute, else the midnight after it.</summary>
    public static int FinishOf(DateOnly day, int? minute) => WallClock.MinuteOf(day) + (minute ?? WallClock.MinutesPerDay);

    /// <summary>When something began: its given minute, else the first of work on that day.</summary>
    public static int BegunAt(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day) is { IsWorking: true } pattern ? pattern.Times[0].From : UsualStart));

    /// <summary>When something ended: its given minute, else the last of work on that day.</summary>
    public static int EndedAt(DateOnly day, int? minute, WorkCalendar calendar) =>
        WallClock.MinuteOf(day) + (minute ?? (calendar.PatternOn(day) is { IsWorking: true } pattern ? pattern.Times[^1].To : UsualFinish));

    /// <summary>The day of a finish: what ends at midnight ends on the day before.</summary>
    public static DateOnly FinishDay(int wall) => WallClock.DayOf(Math.Max(wall - 1, 0));
}
