using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Calendars;

namespace ProjectsApi.Features.Schedules.Resources;

[ConnectionName("ScheduleResources")]
public sealed class ScheduleResourceType : RegisterType<ScheduleResourceView>
{
    public const string TypeName = "ScheduleResource";

    public ScheduleResourceType()
        : base(TypeName, "Resource of a schedule: a crew, a machine, material or a cost(资源)")
    {
        this.Field("name", r => r.Name, "Name(名称)");
        this.Field("kind", r => r.Kind, "What it is; only WORK dates tasks(资源类型)");
        this.Field("maxUnits", r => r.MaxUnits, "How much of it there is, 1 for one full time; of no effect on dates(最大单位)");
        this.Reference<FindScheduleCalendars, ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView, ScheduleResourceView>(
            "calendar", r => BuiltInCalendars.KeyOf(r.BuiltInCalendar, r.CalendarId), "Calendar that it works by; none for that of the schedule(日历)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleResourceView>(
            "project", r => r.ProjectId, "Project(所属项目)");
        ResourceLists.Assignments("assignments", "Its work on tasks(资源分配)")
            .AddTo<FindScheduleAssignments, ScheduleResource, ScheduleResourceView>(this, a => a.ResourceId);
        this.AddViewerCan(r => r.ProjectResponsibleOrganisationId);
    }
}
