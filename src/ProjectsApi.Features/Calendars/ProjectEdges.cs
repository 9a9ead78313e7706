using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>Fields of this slice on a project.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<ScheduleCalendar>(
            "scheduleCalendars", c => c.ProjectId, "Own calendars of the project; see calendars for the built-in ones(项目日历)");
    }
}
