using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>The two ways to read the log; no two changes share a place in it.</summary>
public static class LogOrder
{
    /// <summary>As the writes were committed; a cursor of this order is a place in the log.</summary>
    public static SortKey OldestFirst { get; } = SortKey.By<Change, long>("sequence", c => c.Sequence);

    public static SortKey NewestFirst { get; } = OldestFirst with { Descending = true };
}
