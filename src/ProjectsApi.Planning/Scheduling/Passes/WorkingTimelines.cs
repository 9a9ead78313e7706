using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Calendars of a schedule as timelines of ticks. A tick is twice a position of working time, plus one on the side of the next work. Friday
/// 17:00 is even; Monday 08:00 is the odd tick after it. Plain activities ignore the side; a milestone keeps it.
/// </summary>
internal sealed class WorkingTimelines(WorkCalendar[] calendars)
{
    /// <summary>Last tick of the longest timeline. Dates are cut there, which also keeps sums within an int.</summary>
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

    /// <summary>Tick of a wall minute; only a zero duration keeps the side.</summary>
    public int TickFor(bool zeroDuration, int calendar, int wall) =>
        zeroDuration ? TickOf(calendar, wall) : PositionOf(calendar, wall) << 1;

    /// <summary>Last tick that is shown no later than a wall minute.</summary>
    public int CapAt(int calendar, int wall)
    {
        var position = PositionOf(calendar, wall);
        return (position << 1) | (StartOf(calendar, position) <= wall ? 1 : 0);
    }

    /// <summary>Last position at which work can begin: neither past a wall minute nor with work that begins after another.</summary>
    /// <param name="calendar">Timeline.</param>
    /// <param name="wall">Minute that the position does not pass.</param>
    /// <param name="atMost">Last minute at which its work may begin, no earlier than the first.</param>
    public int StartBy(int calendar, int wall, int atMost)
    {
        var position = PositionOf(calendar, wall);
        return StartOf(calendar, position) <= atMost ? position : position - 1;
    }

    /// <summary>Wall minute after a lag. A lag of working time ends with its last work; a lead starts with its first.</summary>
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
