using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A chain of nodes with its float.</summary>
internal sealed record SchedulePathView(ComputedSchedule Schedule, SchedulePass Pass, FloatPath Path);
