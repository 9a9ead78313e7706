using ProjectsApi.Features.ScheduleAnalysis.Health;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis;

/// <summary>Fields of this slice on a computed schedule.</summary>
internal static class ScheduleEdges
{
    public static void AddTo(ProjectScheduleType schedule) => HealthField.AddTo(schedule);
}
