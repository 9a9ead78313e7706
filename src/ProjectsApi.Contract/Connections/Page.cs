using System.Collections;

namespace ProjectsApi.Contract.Connections;

/// <summary>One page of a list.</summary>
/// <typeparam name="TRow">Item.</typeparam>
/// <param name="nodes">Items in the requested order.</param>
/// <param name="cursors">A cursor for each item; null when not requested.</param>
public sealed class Page<TRow>(List<TRow> nodes, IReadOnlyList<string>? cursors) : IPage
    where TRow : class
{
    /// <summary>A page without items.</summary>
    public static Page<TRow> Empty { get; } = new([], []) { TotalCount = 0 };

    /// <summary>Items in the requested order.</summary>
    public IReadOnlyList<TRow> Nodes => nodes;

    /// <summary>Items of the whole list; null when not requested.</summary>
    public int? TotalCount { get; init; }

    /// <summary>Whether items follow this page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether items precede this page.</summary>
    public bool HasPreviousPage { get; init; }

    IList IPage.Nodes => nodes;

    IReadOnlyList<PageEdge> IPage.Edges => [.. nodes.Select((node, index) => new PageEdge(cursors?[index], node))];

    string? IPage.StartCursor => cursors is { Count: > 0 } ? cursors[0] : null;

    string? IPage.EndCursor => cursors is { Count: > 0 } ? cursors[^1] : null;
}
