using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Health;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary>A check of a schedule with the nodes that fail it.</summary>
public sealed record HealthCheckView(ComputedSchedule Schedule, HealthCheck Check)
{
    public IEnumerable<ScheduleNodeReference> Nodes => Check.Activities.Select(place => new ScheduleNodeReference(Schedule.NodeAt(place)));
}
