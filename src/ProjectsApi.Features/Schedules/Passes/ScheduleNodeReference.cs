using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node that something is about.</summary>
public sealed record ScheduleNodeReference(ScheduleNode Row) : ComputedNode(Row.Id, Row.Wbs, Row.Name);
