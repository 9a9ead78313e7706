namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node that a computation says something about.</summary>
/// <param name="NodeId">Key of the node, which may be gone from the register.</param>
/// <param name="Wbs">Its code in the work breakdown structure.</param>
/// <param name="Name">Its name.</param>
public abstract record ComputedNode(Guid NodeId, string? Wbs, string Name);
