using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

public sealed class ScheduleCalendarFilterInput : RegisterFilterInput<ScheduleCalendar>
{
    public ScheduleCalendarFilterInput()
        : base(ScheduleCalendarType.TypeName, "Which calendars of projects(日历筛选)")
    {
        Where("name", c => c.Name, "Name(名称)");
        WhereObject<Project, ProjectFilterInput>("project", c => c.Project, "Project(所属项目)");
    }
}
