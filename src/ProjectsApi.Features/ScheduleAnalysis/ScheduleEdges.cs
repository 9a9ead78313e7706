using ProjectsApi.Features.ScheduleAnalysis.Health;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis;

/// <summary>Adds the fields of this slice to a computed schedule.</summary>
public static class ScheduleEdges
{
    public static void AddTo(ProjectScheduleType schedule) => HealthField.AddTo(schedule);
}
