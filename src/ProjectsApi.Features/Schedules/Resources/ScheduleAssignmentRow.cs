using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

internal sealed class ScheduleAssignmentRow : RegisterRow<ScheduleAssignment>
{
    public const string TypeName = "ScheduleAssignment";

    public ScheduleAssignmentRow()
        : base(TypeName, "ScheduleAssignments", "Work of a resource on a task(资源分配)")
    {
        OrderedBy(SortKey.By<ScheduleAssignment, decimal>("workHours", a => a.WorkHours));
        Column("units", a => a.Units, "Share of the resource's time, 1 for full time; for material the quantity(单位)");
        Column("workHours", a => a.WorkHours, "Hours of work; zero for material and costs(工时)");
        Column(
            "spanHours", a =>
                a.SpanHours,
                "Span on the resource's calendar from an imported file, hours; none for work ÷ units(跨度,小时)",
                order: false);
        Reference<Project>("project", a => a.ProjectId, "Project(所属项目)");
        Reference("node", a => a.Node, a => a.NodeId, "Task(任务)");
        Reference("resource", a => a.Resource, a => a.ResourceId, "Resource(资源)");
        this.AddViewerCan(a => a.Project.ResponsibleOrganisationId);
    }
}
