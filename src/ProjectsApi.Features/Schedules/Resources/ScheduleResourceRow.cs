using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

internal sealed class ScheduleResourceRow : RegisterRow<ScheduleResource>
{
    public const string TypeName = "ScheduleResource";

    public ScheduleResourceRow()
        : base(TypeName, "ScheduleResources", "Resource of a schedule: crew, machine, material or cost(资源)")
    {
        OrderedBy(SortKey.By<ScheduleResource, string>("name", r => r.Name));
        Column("name", r => r.Name, "Name(名称)");
        Column("kind", r => r.Kind, "Kind of resource; only WORK schedules tasks(资源类型)");
        Column("maxUnits", r => r.MaxUnits, "Available units, 1 for one full-time resource; no effect on dates(最大单位)");
        Reference<ScheduleCalendar>(
            "calendar", r => BuiltInCalendars.KeyOf(
                r.BuiltInCalendar, r.CalendarId), "Calendar; none for the calendar of the schedule(日历)");
        Reference("project", r => r.Project, r => r.ProjectId, "Project(所属项目)", order: false);
        List<ScheduleAssignment>("assignments", a => a.ResourceId, "Assignments to tasks(资源分配)", r => r.Assignments);
        Column("builtInCalendar", r => r.BuiltInCalendar, "Built-in calendar of the resource(内置日历)", show: false, order: false);
        Key("calendarId", r => r.CalendarId, ScheduleCalendarRow.TypeName, "Own calendar of the project for the resource(项目日历)");
        this.AddViewerCan(r => r.Project.ResponsibleOrganisationId);
    }
}
