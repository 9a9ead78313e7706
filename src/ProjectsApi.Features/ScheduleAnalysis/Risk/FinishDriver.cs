using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>How the duration of a node drives a finish.</summary>
/// <param name="NodeId">Node.</param>
/// <param name="Wbs">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Driver">Correlation and criticality.</param>
public sealed record FinishDriver(Guid NodeId, string? Wbs, string Name, RiskDriver Driver) : ComputedNode(NodeId, Wbs, Name);
