using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>A node with its computed dates and floats.</summary>
internal sealed record ScheduledNode : ComputedNode
{
    public ScheduledNode(ComputedSchedule schedule, SchedulePass pass, int index)
        : this(schedule, pass, index, schedule.NodeAt(index))
    {
    }

    private ScheduledNode(ComputedSchedule schedule, SchedulePass pass, int index, ScheduleNode row)
        : base(row.Id, row.Wbs, row.Name) => (Schedule, Pass, Index) = (schedule, pass, index);

    public ComputedSchedule Schedule { get; }

    public SchedulePass Pass { get; }

    public int Index { get; }
}
