namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node that something is about.</summary>
public sealed record ScheduleNodeReference(Guid NodeId);
