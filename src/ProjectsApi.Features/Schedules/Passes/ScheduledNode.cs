using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node with the dates and floats that follow for it.</summary>
public sealed record ScheduledNode(ComputedSchedule Schedule, SchedulePass Pass, int Place)
{
    public Guid NodeId => Schedule.NodeAt(Place).Id;
}
