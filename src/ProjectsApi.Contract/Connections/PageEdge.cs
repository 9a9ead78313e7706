namespace ProjectsApi.Contract.Connections;

/// <summary>One item of a page with its cursor.</summary>
/// <param name="Cursor">Opaque cursor; null when not requested.</param>
/// <param name="Node">The item.</param>
public sealed record PageEdge(string? Cursor, object Node);
