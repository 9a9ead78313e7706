using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>A node before and after, with the schedule whose day says how long a float is.</summary>
internal sealed record ShownImpact(ImpactNode Node, ComputedSchedule Schedule) : ComputedNode(Node.NodeId, Node.Wbs, Node.Name);
