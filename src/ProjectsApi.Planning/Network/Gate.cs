namespace ProjectsApi.Planning.Network;

/// <summary>Where work enters or leaves a node and everything below it.</summary>
internal readonly record struct Gate(Guid Node, bool IsExit);
