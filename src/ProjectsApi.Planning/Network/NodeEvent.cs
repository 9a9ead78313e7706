namespace ProjectsApi.Planning.Network;

/// <summary>Start or finish of a node and everything below it.</summary>
internal readonly record struct NodeEvent(Guid Node, bool IsFinish);
