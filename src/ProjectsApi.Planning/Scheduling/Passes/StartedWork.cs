namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Where the remaining work of a started activity goes on while there is no data date.</summary>
/// <remarks>
/// Source: Microsoft Project. The fields Stop and Resume bound what is done and what is left; Finish is Resume plus the remaining duration;
/// and the late finish of a finish-to-start predecessor is Resume, however much float the started activity has (stored values of files with
/// progress). A predecessor over a start-to-start link is not bound by it: the start is a fact.
/// </remarks>
internal static class StartedWork
{
    /// <summary>Even tick at which the remaining work goes on: as entered, else where the work done so far ended.</summary>
    public static int Resume(CompiledNetwork network, PassState dates, int rank, int start)
    {
        var started = start & ~1;
        var resume = network.Resume[rank] >= 0
            ? network.Timelines.TickOf(network.Calendar[rank], network.Resume[rank]) & ~1
            : WorkSpan.Finish(network, rank, started, dates.Span[rank] - dates.Remaining[rank]);
        return Math.Max(started, resume);
    }
}
