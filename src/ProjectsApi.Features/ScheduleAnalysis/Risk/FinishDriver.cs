using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Influence of a node's duration on a finish.</summary>
/// <param name="NodeId">Node.</param>
/// <param name="Wbs">WBS code.</param>
/// <param name="Name">Name.</param>
/// <param name="Driver">Correlation and criticality.</param>
internal sealed record FinishDriver(Guid NodeId, string? Wbs, string Name, RiskDriver Driver) : ComputedNode(NodeId, Wbs, Name);
