namespace ProjectsApi.Contract.Connections;

/// <summary>One item of a page with its cursor.</summary>
/// <param name="Cursor">Opaque cursor; null when no cursor was asked for.</param>
/// <param name="Node">The item.</param>
public sealed record PageEdge(string? Cursor, object Node);
