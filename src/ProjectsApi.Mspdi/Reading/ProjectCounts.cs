using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Counts the contents of a file and the mapped part.</summary>
internal static class ProjectCounts
{
    public static MspdiCounts OfFile(MspdiProject project, ParsedFile rows) =>
        Count(
            project, project.Tasks.Where(task => task.OutlineLevel > 0), rows.Calendars.Select(
                row => row.Calendar), project.Tasks.Sum(task => task.Links.Count)) with
        {
            Resources = rows.Resources.Count,
            Assignments = rows.Assignments.Count,
            CustomFields = rows.Tasks.Sum(row => row.Unmapped.CustomFields),
        };

    public static MspdiCounts OfMapped(MspdiProject project, MspdiOutline outline)
    {
        var mapped = project.Tasks.Where((_, index) => outline.IsMapped(index));
        var used = CalendarWarnings.UsedBy(project);
        var links = project.Tasks.Select((task, index) => task.Links.Count(link => outline.IsMapped(index, link))).Sum();
        var counts = Count(project, mapped, project.Calendars.Where(calendar => used.Contains(calendar.Uid)), links);
        return counts with
        {
            Resources = project.Resources.Count,
            Assignments = new AssignmentIndex(project, outline).Kept.Count,
            Baselines = mapped.Sum(task => task.Baselines.Count(baseline => !baseline.IsInterim)),
        };
    }

    private static MspdiCounts Count(
        MspdiProject project, IEnumerable<MspdiTask> tasks, IEnumerable<MspdiCalendar> calendars, int links) => new()
        {
            Tasks = tasks.Count(),
            Summaries = tasks.Count(task => task.IsSummary),
            Milestones = tasks.Count(task => task.IsMilestone),
            ManualTasks = tasks.Count(task => task.IsManual),
            TasksWithProgress = tasks.Count(
            task => task.PercentComplete > 0 || task.PhysicalPercentComplete > 0 || task.ActualStart is not null),
            Links = links,
            Constraints = tasks.Count(task => task.Constraint != ScheduleConstraintKind.AsSoonAsPossible),
            Deadlines = tasks.Count(task => task.Deadline is not null),
            Baselines = tasks.Sum(task => task.Baselines.Count),
            Calendars = calendars.Count(),
            CalendarExceptions = calendars.Sum(
            calendar => calendar.Exceptions.Count > 0 ? calendar.Exceptions.Count : calendar.ExceptionDays.Count),
        };
}
