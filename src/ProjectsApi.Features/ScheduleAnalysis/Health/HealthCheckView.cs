using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Health;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary>A health check with its failing nodes.</summary>
internal sealed record HealthCheckView(ComputedSchedule Schedule, HealthCheck Check)
{
    public IEnumerable<ScheduleNodeReference> Nodes => Check.Activities.Select(index => new ScheduleNodeReference(Schedule.NodeAt(index)));
}
