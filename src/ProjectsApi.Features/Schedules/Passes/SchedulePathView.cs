using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A chain of nodes with the float that it has.</summary>
public sealed record SchedulePathView(ComputedSchedule Schedule, SchedulePass Pass, FloatPath Path);
