using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleAssignmentFilterInput : RegisterFilterInput<ScheduleAssignment>
{
    public ScheduleAssignmentFilterInput()
        : base(ScheduleAssignmentType.TypeName, "Which assignments(资源分配筛选)")
    {
        Where("units", a => a.Units, "Share of the resource's time, 1 for full time; of material the quantity(单位)");
        Where("workHours", a => a.WorkHours, "Hours of work(工时)");
        Where("spanHours", a => a.SpanHours, "Hours from its start to its finish where they are not work ÷ units(跨度,小时)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("node", a => a.Node, "Task(任务)");
        WhereObject<ScheduleResource, ScheduleResourceFilterInput>("resource", a => a.Resource, "Resource(资源)");
    }
}
