using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Reference to a node.</summary>
internal sealed record ScheduleNodeReference(ScheduleNode Row) : ComputedNode(Row.Id, Row.Wbs, Row.Name);
