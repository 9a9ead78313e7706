using ProjectsApi.Mspdi.Mapping;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Builds the project from a parsed file.</summary>
internal static class MspdiProjectBuilder
{
    /// <returns>The project, and the file without invalid calendars.</returns>
    public static (MspdiProject Project, ParsedFile Rows) Build(ParsedFile rows, MspdiFindings findings)
    {
        var calendars = new CalendarChecks(rows, findings);
        var project = rows.Project.Value with
        {
            // Some programs write no calendars but still the UID of the standard one.
            CalendarUid = rows.Calendars.Count == 0
                ? null : calendars.KnownUid(rows.Project.Value.CalendarUid, rows.Project.Location, "The project", null),
            Calendars = [.. calendars.Kept.Select(row => row.Calendar)],
            Resources = [.. rows.Resources.Select(resource => resource.Value).DistinctBy(resource => resource.Uid)],
            Assignments = [.. rows.Assignments.Select(assignment => assignment.Value)],
            Tasks = [.. rows.Tasks.Select(row => TaskOf(row, calendars, findings))],
        };
        var tasks = rows.Tasks.Zip(project.Tasks, (row, task) => row with { Task = row.Task with { CalendarUid = task.CalendarUid } });
        return (project, rows with { Calendars = calendars.Kept, Tasks = [.. tasks] });
    }

    public static void AddWarnings(MspdiProject project, ParsedFile rows, MspdiOutline outline, MspdiFindings findings)
    {
        new AssignmentWarnings(project, rows, outline, findings).AddWarnings();
        CalendarWarnings.AddWarnings(project, rows.Calendars, findings);
        new TaskWarnings(rows, outline, findings).AddWarnings();
        new SplitWarnings(project, outline, findings).AddWarnings(rows.Tasks);
    }

    private static MspdiTask TaskOf(ParsedTask row, CalendarChecks calendars, MspdiFindings findings) => row.Task with
    {
        CalendarUid = calendars.KnownUid(row.Task.CalendarUid, row.Location, "The task", row.Subject, !row.IsLeftOut),
        Links = [.. row.Links.Select(link => link.Value)],
        Baselines = BaselineReading.Distinct(
            row.Task.Baselines,
            baseline => findings.AddWarning(
                MspdiWarningKind.SecondBaseline, row.Location,
                $"A second baseline {baseline.Number} of the task is left out.", row.Subject)),
    };
}
