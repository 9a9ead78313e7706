using System.Collections;

namespace ProjectsApi.Contract.Connections;

/// <summary>A page as a connection.</summary>
internal interface IPage
{
    IList Nodes { get; }

    IReadOnlyList<PageEdge> Edges { get; }

    int? TotalCount { get; }

    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    string? StartCursor { get; }

    string? EndCursor { get; }
}
