using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A finding with the nodes concerned.</summary>
internal sealed record ScheduleFindingView(ComputedSchedule Schedule, ScheduleFinding Finding)
{
    public IEnumerable<ScheduleNodeReference> Nodes =>
        Finding.Activities.Select(index => new ScheduleNodeReference(Schedule.NodeAt(index)));
}
