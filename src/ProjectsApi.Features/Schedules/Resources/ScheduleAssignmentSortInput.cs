using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleAssignmentSortInput : RegisterSortInput<ScheduleAssignment>
{
    public ScheduleAssignmentSortInput()
        : base(ScheduleAssignmentType.TypeName, "Order of assignments(资源分配排序)")
    {
        By("units", a => a.Units, "Share of the resource's time, 1 for full time; of material the quantity(单位)");
        By("workHours", a => a.WorkHours, "Hours of work(工时)");
        ByObject<ScheduleNode, ScheduleNodeSortInput>("node", a => a.Node, "Task(任务)");
        ByObject<ScheduleResource, ScheduleResourceSortInput>("resource", a => a.Resource, "Resource(资源)");
    }
}
