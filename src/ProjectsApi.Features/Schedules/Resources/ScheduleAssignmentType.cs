using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

[ConnectionName("ScheduleAssignments")]
public sealed class ScheduleAssignmentType : RegisterType<ScheduleAssignmentView>
{
    public const string TypeName = "ScheduleAssignment";

    public ScheduleAssignmentType()
        : base(TypeName, "Work of a resource on a task(资源分配)")
    {
        this.Field("units", a => a.Units, "Share of the resource's time, 1 for full time; of material the quantity(单位)");
        this.Field("workHours", a => a.WorkHours, "Hours of work; zero for material and costs(工时)");
        this.Field("spanHours", a => a.SpanHours, "Hours of the resource's calendar from its start to its finish where a file says so; none for work ÷ units(跨度,小时)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleAssignmentView>(
            "project", a => a.ProjectId, "Project(所属项目)");
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleAssignmentView>(
            "node", a => a.NodeId, "Task(任务)");
        this.Reference<FindScheduleResources, ScheduleResourceType, ScheduleResource, ScheduleResourceView, ScheduleAssignmentView>(
            "resource", a => a.ResourceId, "Resource(资源)");
        this.AddViewerCan(a => a.ProjectResponsibleOrganisationId);
    }
}
