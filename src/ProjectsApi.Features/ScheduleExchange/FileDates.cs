using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>
/// Instants of a file as days with a minute, and back. A minute that a day has of itself, by the rules of <see cref="ScheduleClock"/>,
/// is left out, so that a plan in whole days reads as one.
/// </summary>
/// <param name="calendar">Calendar that the node is worked by.</param>
/// <param name="isFact">Whether it is about what happened, which on a rest day happened in office hours.</param>
/// <param name="isElapsed">Whether the node runs around the clock: a day without a minute then begins and ends at midnight.</param>
internal sealed class FileDates(WorkCalendar calendar, bool isFact, bool isElapsed)
{
    public (DateOnly Day, int? Minute) StartOf(DateTime at)
    {
        var (day, minute) = (DateOnly.FromDateTime(at), MinuteOf(at));
        return (day, minute == DefaultStart(day) ? null : minute);
    }

    /// <param name="at">Instant of a finish; midnight ends the day before it.</param>
    /// <param name="start">Instant of the start: what takes no time finishes on the day on which it starts.</param>
    public (DateOnly Day, int? Minute) FinishOf(DateTime at, DateTime? start = null)
    {
        var (day, minute) = (DateOnly.FromDateTime(at), MinuteOf(at));
        if (minute == 0 && at != start && day > WallClock.FirstDay)
        {
            (day, minute) = (day.AddDays(-1), WallClock.MinutesPerDay);
        }

        return (day, minute == DefaultFinish(day) ? null : minute);
    }

    public DateTime StartAt(DateOnly day, int? minute) => At(day, minute ?? DefaultStart(day));

    public DateTime FinishAt(DateOnly day, int? minute) => At(day, minute ?? DefaultFinish(day));

    private static int MinuteOf(DateTime at) => (at.Hour * 60) + at.Minute;

    private static DateTime At(DateOnly day, int minute) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);

    private int DefaultStart(DateOnly day) => isFact
        ? ScheduleClock.StartOf(day, null, calendar) - WallClock.MinuteOf(day)
        : !isElapsed && calendar.PatternOn(day) is { IsWorking: true } pattern ? pattern.Times[0].From : 0;

    private int DefaultFinish(DateOnly day) => isFact
        ? ScheduleClock.FinishOf(day, null, calendar) - WallClock.MinuteOf(day)
        : !isElapsed && calendar.PatternOn(day) is { IsWorking: true } pattern ? pattern.Times[^1].To : WallClock.MinutesPerDay;
}
