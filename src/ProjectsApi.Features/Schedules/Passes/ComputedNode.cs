namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Node in the result of a computation.</summary>
/// <param name="NodeId">Key of the node, which may have been removed.</param>
/// <param name="Wbs">WBS code.</param>
/// <param name="Name">Name.</param>
internal abstract record ComputedNode(Guid NodeId, string? Wbs, string Name);
