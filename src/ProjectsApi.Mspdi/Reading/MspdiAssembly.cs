using ProjectsApi.Mspdi.Mapping;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Makes one project of what a pass has read.</summary>
internal static class MspdiAssembly
{
    /// <returns>The project, and the calendars that are kept of those of the file.</returns>
    public static (MspdiProject Project, MspdiRows Rows) Of(MspdiRows rows, MspdiFindings findings)
    {
        var calendars = new CalendarChecks(rows, findings);
        var project = rows.Project.Value with
        {
            // Programs that write no calendars at all still copy the number of the standard one.
            CalendarUid = rows.Calendars.Count == 0
                ? null : calendars.Known(rows.Project.Value.CalendarUid, rows.Project.Place, "The project", null),
            Calendars = [.. calendars.Kept.Select(row => row.Calendar)],
            Resources = [.. rows.Resources.Select(resource => resource.Value).DistinctBy(resource => resource.Uid)],
            Assignments = [.. rows.Assignments.Select(assignment => assignment.Value)],
            Tasks = [.. rows.Tasks.Select(row => TaskOf(row, calendars, findings))],
        };
        var tasks = rows.Tasks.Zip(project.Tasks, (row, task) => row with { Task = row.Task with { CalendarUid = task.CalendarUid } });
        return (project, rows with { Calendars = calendars.Kept, Tasks = [.. tasks] });
    }

    public static void TellLosses(MspdiProject project, MspdiRows rows, MspdiOutline outline, MspdiFindings findings)
    {
        new AssignmentWarnings(project, rows, outline, findings).Tell();
        CalendarWarnings.Tell(project, rows.Calendars, findings);
        new TaskWarnings(rows, outline, findings).Tell();
        new SplitWarnings(project, outline, findings).Tell(rows.Tasks);
    }

    private static MspdiTask TaskOf(TaskRow row, CalendarChecks calendars, MspdiFindings findings) => row.Task with
    {
        CalendarUid = calendars.Known(row.Task.CalendarUid, row.Place, "The task", row.Subject, !row.IsLeftOut),
        Links = [.. row.Links.Select(link => link.Value)],
        Baselines = BaselineReading.Distinct(
            row.Task.Baselines,
            baseline => findings.Lose(
                MspdiLossKind.SecondBaseline, row.Place, $"A second baseline {baseline.Number} of the task is left out.", row.Subject)),
    };
}
