using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>Fields of this slice on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<ScheduleCalendar>(
            "scheduleCalendars", c => c.ProjectId, "Calendars that the project made; those of the program are in calendars(项目日历)");
    }
}
