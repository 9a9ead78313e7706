using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>
/// Converts dates of a file to days with a minute, and back. The minute is null at the default of <see cref="ScheduleClock"/>, so that a
/// plan in whole days stays one.
/// </summary>
/// <param name="calendar">Calendar of the node.</param>
/// <param name="isFact">Whether it converts actual dates, which follow the defaults of ScheduleClock on days off too.</param>
/// <param name="isElapsed">Whether the duration is elapsed; days without a minute then begin and end at midnight.</param>
internal sealed class FileDates(WorkCalendar calendar, bool isFact, bool isElapsed)
{
    public (DateOnly Day, int? Minute) StartOf(DateTime at)
    {
        var (day, minute) = (DateOnly.FromDateTime(at), MinuteOf(at));
        return (day, minute == DefaultStart(day) ? null : minute);
    }

    /// <param name="at">Finish; midnight ends the day before.</param>
    /// <param name="start">Start; a finish at the same time belongs to the same day.</param>
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
