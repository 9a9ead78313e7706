using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Calendars;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleResourceFilterInput : RegisterFilterInput<ScheduleResource>
{
    public ScheduleResourceFilterInput()
        : base(ScheduleResourceType.TypeName, "Which resources(资源筛选)")
    {
        Where("name", r => r.Name, "Name(名称)");
        Where("kind", r => r.Kind, "What it is(资源类型)");
        Where("maxUnits", r => r.MaxUnits, "How much of it there is, 1 for one full time(最大单位)");
        Where("builtInCalendar", r => r.BuiltInCalendar, "Calendar of the program that it works by(内置日历)");
        WhereId("calendarId", r => r.CalendarId, ScheduleCalendarType.TypeName, "Calendar of the project that it works by(项目日历)");
        WhereObject<Project, ProjectFilterInput>("project", r => r.Project, "Project(所属项目)");
        WhereList<ScheduleAssignment, ScheduleAssignmentFilterInput>("assignments", r => r.Assignments, "Its work on tasks(资源分配)");
    }
}
