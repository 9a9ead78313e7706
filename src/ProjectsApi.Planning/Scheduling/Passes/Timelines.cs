using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Calendars of a schedule as axes of ticks. A tick is twice a position of working time, plus one for the side on which the next work
/// begins: 17:00 on Friday is even, 08:00 on Monday the odd tick after it. Plain activities never need the difference; a milestone stays
/// on the side on which it was put.
/// </summary>
internal sealed class Timelines(WorkCalendar[] calendars)
{
    /// <summary>Last tick of the longest axis: dates are cut there, which also keeps sums within an int.</summary>
    public const int Limit = (WallClock.Horizon * 2) + 1;

    public int Count => calendars.Length;

    public WorkCalendar this[int calendar] => calendars[calendar];

    public int PositionOf(int calendar, int wall) => calendars[calendar].PositionOf(Math.Clamp(wall, 0, WallClock.Horizon));

    public int StartOf(int calendar, int position) => calendars[calendar].StartOf(Math.Clamp(position, 0, calendars[calendar].Total));

    public int FinishOf(int calendar, int position) => calendars[calendar].FinishOf(Math.Clamp(position, 0, calendars[calendar].Total));

    public int WallOf(int calendar, int tick) => (tick & 1) == 0 ? FinishOf(calendar, tick >> 1) : StartOf(calendar, tick >> 1);

    public int TickOf(int calendar, int wall)
    {
        var position = PositionOf(calendar, wall);
        return (position << 1) | (calendars[calendar].FinishOf(position) == wall ? 0 : 1);
    }

    /// <summary>Tick of a wall minute, the side of it only where something may stand on either.</summary>
    public int TickFor(bool zeroDuration, int calendar, int wall) => zeroDuration ? TickOf(calendar, wall) : PositionOf(calendar, wall) << 1;

    /// <summary>Last tick that is shown no later than a wall minute.</summary>
    public int CapAt(int calendar, int wall)
    {
        var position = PositionOf(calendar, wall);
        return (position << 1) | (StartOf(calendar, position) <= wall ? 1 : 0);
    }

    /// <summary>Wall minute a lag after another; an amount of working time ends with its last work, a lead begins with its first.</summary>
    public int After(int calendar, int wall, int minutes)
    {
        if (minutes == 0)
        {
            return wall;
        }

        var position = PositionOf(calendar, wall) + minutes;
        return minutes > 0 ? FinishOf(calendar, position) : StartOf(calendar, position);
    }
}
