using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>How often a node was critical.</summary>
/// <param name="NodeId">Node.</param>
/// <param name="Wbs">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Index">Share of the iterations, 0 to 1.</param>
public sealed record NodeCriticality(Guid NodeId, string? Wbs, string Name, double Index) : ComputedNode(NodeId, Wbs, Name);
