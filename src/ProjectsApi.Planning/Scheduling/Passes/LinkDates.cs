using System.Runtime.CompilerServices;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Date that a link requires of its successor or allows to its predecessor. Needed where the sum on one timeline does not suffice.
/// </summary>
internal static class LinkDates
{
    /// <summary>Wall minute of the scheduled start of a vertex.</summary>
    public static int StartWallDate(CompiledNetwork network, PassDates dates, int rank) => network switch
    {
        _ when network.Is(rank, Traits.Summary) => dates.Start[rank],
        _ when network.FixedStart[rank] >= 0 => network.FixedStart[rank],
        _ when dates.Exact.Length > 0 && dates.Exact[rank] >= 0 => dates.Exact[rank],
        _ => network.Timelines.WallOf(network.Calendar[rank], dates.Start[rank]),
    };

    /// <summary>Wall minute of the scheduled finish of a vertex.</summary>
    public static int FinishWallDate(CompiledNetwork network, PassDates dates, int rank) => network switch
    {
        _ when network.Is(rank, Traits.Summary) => dates.Finish[rank],
        _ when network.FixedFinish[rank] >= 0 => network.FixedFinish[rank],
        _ when dates.Exact.Length > 0 && dates.Exact[rank] >= 0 => dates.Exact[rank],
        _ => network.Timelines.WallOf(network.Calendar[rank], dates.Finish[rank]),
    };

    /// <summary>Wall minute that a link requires of its successor's end.</summary>
    public static int RequiredDate(CompiledNetwork network, PassDates dates, int link)
    {
        var from = network.From[link];
        var wall = (network.LinkFlags[link] & LinkFlags.FromStart) != 0
            ? StartWallDate(network, dates, from)
            : FinishWallDate(network, dates, from);
        return network.Timelines.After(network.LagCalendar[link], wall, dates.Lags[link] >> 1);
    }

    /// <summary>
    /// Earliest tick at which a link lets its successor start; <paramref name="span"/> lies between its start and finish.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StartBound(CompiledNetwork network, PassDates dates, int link, int span)
    {
        var from = network.From[link];
        return network.LinkFlags[link] switch
        {
            LinkFlags.FinishToStart => dates.Finish[from] + dates.Lags[link],
            LinkFlags.StartToStart => dates.Start[from] + dates.Lags[link],
            LinkFlags.FinishToFinish => dates.Finish[from] + dates.Lags[link] - span,
            LinkFlags.StartToFinish => dates.Start[from] + dates.Lags[link] - span,
            _ => IndirectBound(network, dates, link, span),
        };
    }

    /// <summary>Tick that a link requires of the finish of a task. Odd when it is the minute at which the next work starts.</summary>
    public static int RequiredFinish(CompiledNetwork network, PassDates dates, int link)
    {
        var (from, lag) = (network.From[link], dates.Lags[link]);
        if (network.LinkFlags[link] >= LinkFlags.Indirect)
        {
            return NextStartTick(network, network.To[link], RequiredDate(network, dates, link));
        }

        var tick = LinkFlags.Choose(network.LinkFlags[link] & LinkFlags.FromStart, dates.Start[from], dates.Finish[from]) + lag;
        return lag switch
        {
            > 0 => tick & ~1,
            < 0 => tick | 1,
            _ => tick,
        };
    }

    /// <summary>Tick of a wall minute on a vertex's timeline. Odd only when work starts at that minute and none ends there.</summary>
    public static int NextStartTick(CompiledNetwork network, int rank, int wall)
    {
        if (wall < 0)
        {
            return Bounds.None;
        }

        var calendar = network.Calendar[rank];
        var position = network.Timelines.PositionOf(calendar, wall);
        var isNext = network.Timelines.StartOf(calendar, position) == wall && network.Timelines.FinishOf(calendar, position) != wall;
        return (position << 1) | (isNext ? 1 : 0);
    }

    /// <summary>Wall minute that a link allows to its predecessor's end, from the late date of its successor's end.</summary>
    public static int AllowedDate(CompiledNetwork network, PassDates dates, int link, int wall) =>
        network.Timelines.After(network.LagCalendar[link], wall, -(dates.Lags[link] >> 1));

    /// <summary>The same date, but no later than a lead allows. A lead begins with its first work, so it may pass the wall
    /// minute.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Dates.</param>
    /// <param name="link">Link.</param>
    /// <param name="wall">Minute that is allowed to the successor.</param>
    /// <param name="atMost">Last minute that is the same position to it.</param>
    public static int AllowedDate(CompiledNetwork network, PassDates dates, int link, int wall, int atMost)
    {
        var (calendar, lag) = (network.LagCalendar[link], dates.Lags[link] >> 1);
        return lag < 0
            ? network.Timelines.FinishOf(calendar, network.Timelines.StartBy(calendar, wall, Math.Max(wall, atMost)) - lag)
            : network.Timelines.After(calendar, wall, -lag);
    }

    /// <summary>As <see cref="AllowedDate(CompiledNetwork, PassDates, int, int)"/>, but the latest wall minute of the same lag's working
    /// time.</summary>
    public static int LatestAllowedDate(CompiledNetwork network, PassDates dates, int link, int wall)
    {
        var (calendar, lag) = (network.LagCalendar[link], dates.Lags[link] >> 1);
        return lag == 0 ? wall
            : network.Timelines.StartOf(
                calendar, (lag < 0 ? network.Timelines.StartBy(calendar, wall, wall) : network.Timelines.PositionOf(calendar, wall)) - lag);
    }

    private static int IndirectBound(CompiledNetwork network, PassDates dates, int link, int span)
    {
        var to = network.To[link];
        var tick = network.Timelines.TickFor(network.Is(to, Traits.ZeroDuration), network.Calendar[to], RequiredDate(network, dates, link));
        return (network.LinkFlags[link] & LinkFlags.ToFinish) != 0 ? WorkSpan.Start(network, to, tick, span)
            : network.Is(to, Traits.MultipleCalendars) ? AssignmentDates.Begin(network, to, tick)
            : tick;
    }
}
