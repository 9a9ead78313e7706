using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>Orders of the log; no two changes share a position.</summary>
internal static class LogOrder
{
    /// <summary>Order of the commits; its cursor is a position in the log.</summary>
    public static SortKey OldestFirst { get; } = SortKey.By<Change, long>("sequence", c => c.Sequence);

    public static SortKey NewestFirst { get; } = OldestFirst with { Descending = true };
}
