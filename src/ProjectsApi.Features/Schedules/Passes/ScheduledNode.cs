using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node with its computed dates and floats.</summary>
public sealed record ScheduledNode : ComputedNode
{
    public ScheduledNode(ComputedSchedule schedule, SchedulePass pass, int place)
        : this(schedule, pass, place, schedule.NodeAt(place))
    {
    }

    private ScheduledNode(ComputedSchedule schedule, SchedulePass pass, int place, ScheduleNode row)
        : base(row.Id, row.Wbs, row.Name) => (Schedule, Pass, Index) = (schedule, pass, place);

    public ComputedSchedule Schedule { get; }

    public SchedulePass Pass { get; }

    public int Index { get; }
}
