using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Criticality index of a node.</summary>
/// <param name="NodeId">Node.</param>
/// <param name="Wbs">WBS code.</param>
/// <param name="Name">Name.</param>
/// <param name="Index">Share of the iterations, 0 to 1.</param>
internal sealed record NodeCriticality(Guid NodeId, string? Wbs, string Name, double Index) : ComputedNode(NodeId, Wbs, Name);
