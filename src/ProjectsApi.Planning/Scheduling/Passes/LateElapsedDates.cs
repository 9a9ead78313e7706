namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Late dates of tasks and milestones as shown.</summary>
internal static class LateElapsedDates
{
    public static int Start(CompiledNetwork network, PassDates dates, int rank)
    {
        if (network.Is(rank, Traits.Completed | Traits.Started))
        {
            return network.FixedStart[rank];
        }

        var (calendar, position) = (network.Calendar[rank], dates.LateStart[rank] >> 1);
        return dates.Remaining[rank] == 0 ? OfZeroDuration(network, dates, rank) : network.Timelines.StartOf(calendar, position);
    }

    public static int Finish(CompiledNetwork network, PassDates dates, int rank) => network switch
    {
        _ when network.Is(rank, Traits.Completed) => network.FixedFinish[rank],
        _ when dates.Remaining[rank] == 0 && !network.Is(rank, Traits.Started) => OfZeroDuration(network, dates, rank),
        _ => OfWork(network, dates, rank),
    };

    /// <summary>Last elapsed minute that a link may require of a finish without delaying the project.</summary>
    /// <remarks>It may lie in the nonworking time after the finish.</remarks>
    public static int FinishAtMost(CompiledNetwork network, PassDates dates, int rank)
    {
        var (calendar, finish) = (network.Calendar[rank], dates.LateFinish[rank]);
        if (network.Is(rank, Traits.MultipleCalendars) && dates.Remaining[rank] > 0)
        {
            return AssignmentDates.FinishAtMost(network, rank, dates.LateStart[rank], dates.Remaining[rank]);
        }

        // A finish where the next work begins is shown at that minute. Any earlier minute of the nonworking time leaves it where work
        // ended.
        var next = network.Timelines.StartOf(calendar, finish >> 1);
        return dates.LateExact.Length == 0
            || next <= dates.LateExact[rank] ? next : Math.Max(network.Timelines.WallOf(calendar, finish), next - 1);
    }

    // Late and early finish of work without float are the same minute, on either side of nonworking time.
    private static int OfWork(CompiledNetwork network, PassDates dates, int rank)
    {
        var (late, early) = (dates.LateFinish[rank], dates.Finish[rank]);
        return network.Timelines.WallOf(network.Calendar[rank], late >> 1 == early >> 1 ? Math.Max(late, early) : late);
    }

    /// <summary>Whether a vertex takes no time and links and dates alone place it.</summary>
    public static bool IsInstant(CompiledNetwork network, PassDates dates, int rank) =>
        dates.Remaining[rank] == 0 && !network.Is(rank, Traits.Completed | Traits.Started | Traits.Manual | Traits.Summary);

    /// <summary>Last wall minute that links and dates allow to a zero duration.</summary>
    public static int AllowedTo(CompiledNetwork network, PassDates dates, int rank)
    {
        var wall = network.Timelines.WallOf(network.Calendar[rank], dates.LateFinish[rank]);
        return dates.LateExact.Length == 0 ? wall : Math.Min(wall, dates.LateExact[rank]);
    }

    /// <summary>Late minute of a zero duration: the one that its links allow, even in nonworking time of its own calendar.</summary>
    /// <remarks>
    /// Without float the late minute is the early one. It may be nonworking, on the side that its links require. Source: dates pass over
    /// links as minutes of the wall clock (MPXJ, MicrosoftScheduler, which is compared with saved files).
    /// </remarks>
    public static int OfZeroDuration(CompiledNetwork network, PassDates dates, int rank)
    {
        var (late, early) = (dates.LateFinish[rank], dates.Finish[rank]);
        var hasFloat = late >> 1 != early >> 1;
        if (dates.Exact.Length == 0)
        {
            return network.Timelines.WallOf(network.Calendar[rank], hasFloat ? late : Math.Max(late, early));
        }

        var allowed = AllowedTo(network, dates, rank);
        return hasFloat ? allowed
            : dates.Exact[rank] >= 0 ? dates.Exact[rank]
            : Math.Max(allowed, network.Timelines.WallOf(network.Calendar[rank], early));
    }
}
