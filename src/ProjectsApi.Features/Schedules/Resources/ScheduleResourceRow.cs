using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleResourceRow : RegisterRow<ScheduleResource>
{
    public const string TypeName = "ScheduleResource";

    public ScheduleResourceRow()
        : base(TypeName, "ScheduleResources", "Resource of a schedule: a crew, a machine, material or a cost(资源)")
    {
        OrderedBy(SortKey.By<ScheduleResource, string>("name", r => r.Name));
        Column("name", r => r.Name, "Name(名称)");
        Column("kind", r => r.Kind, "What it is; only WORK dates tasks(资源类型)");
        Column("maxUnits", r => r.MaxUnits, "How much of it there is, 1 for one full time; of no effect on dates(最大单位)");
        Reference<ScheduleCalendar>(
            "calendar", r => BuiltInCalendars.KeyOf(
                r.BuiltInCalendar, r.CalendarId), "Calendar that it works by; none for that of the schedule(日历)");
        Reference("project", r => r.Project, r => r.ProjectId, "Project(所属项目)", order: false);
        List<ScheduleAssignment>("assignments", a => a.ResourceId, "Its work on tasks(资源分配)", r => r.Assignments);
        Column("builtInCalendar", r => r.BuiltInCalendar, "Calendar of the program that it works by(内置日历)", show: false, order: false);
        Key("calendarId", r => r.CalendarId, ScheduleCalendarRow.TypeName, "Calendar of the project that it works by(项目日历)");
        this.AddViewerCan(r => r.Project.ResponsibleOrganisationId);
    }
}
