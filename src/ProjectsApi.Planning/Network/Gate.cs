namespace ProjectsApi.Planning.Network;

/// <summary>Entrance or exit of a node and everything below it.</summary>
internal readonly record struct Gate(Guid Node, bool IsExit);
