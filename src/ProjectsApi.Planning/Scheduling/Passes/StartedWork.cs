namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Resumption of the remaining work of a started activity while there is no data date.</summary>
/// <remarks>
/// Source: Microsoft Project. The fields Stop and Resume bound the actual and the remaining work. Finish is Resume plus the remaining
/// duration. The late finish of a finish-to-start predecessor is Resume, without regard to the float of the started activity. Files with
/// progress save these values. A start-to-start link does not bind its predecessor so, since the start is actual.
/// </remarks>
internal static class StartedWork
{
    /// <summary>Even tick at which the remaining work resumes: as entered, else where the actual work ended.</summary>
    public static int Resume(CompiledNetwork network, PassDates dates, int rank, int start)
    {
        var started = start & ~1;
        var resume = network.Resume[rank] >= 0
            ? network.Timelines.TickOf(network.Calendar[rank], network.Resume[rank]) & ~1
            : WorkSpan.Finish(network, rank, started, dates.Span[rank] - dates.Remaining[rank]);
        return Math.Max(started, resume);
    }
}
