using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Scheduling.Reference;

/// <summary>A calendar read minute by minute. It is slow, and too plain to share a mistake with the engine.</summary>
internal sealed class SlowClock(WorkCalendar calendar)
{
    public bool Works(int minute) =>
        calendar.PatternOn(WallClock.DayOf(minute)).Times.Any(time => time.From <= minute % 1440 && minute % 1440 < time.To);

    /// <summary>First working minute at or after a minute.</summary>
    public int NextStart(int minute)
    {
        while (!Works(minute))
        {
            minute++;
        }

        return minute;
    }

    /// <summary>Minute at which so much work from a minute on has ended; the minute itself for none.</summary>
    public int After(int minute, int work)
    {
        for (; work > 0; minute++)
        {
            work -= Works(minute) ? 1 : 0;
        }

        return minute;
    }

    /// <summary>Minute at which so much work before a minute begins; the minute itself for none.</summary>
    public int Before(int minute, int work)
    {
        while (work > 0)
        {
            minute--;
            work -= Works(minute) ? 1 : 0;
        }

        return minute;
    }

    /// <summary>Working minutes from one minute to another, below zero when the other comes first.</summary>
    public int Between(int from, int to) =>
        to < from ? -Between(to, from) : Enumerable.Range(from, to - from).Count(Works);
}
