namespace ProjectsApi.Planning.Network;

/// <summary>Dependency between two nodes of a schedule, of any kind of link.</summary>
/// <param name="Predecessor">Node that comes first.</param>
/// <param name="Successor">Node that follows.</param>
public readonly record struct NetworkLink(Guid Predecessor, Guid Successor);
