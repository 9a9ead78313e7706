using ProjectsApi.Features.Schedules.Mspdi.Mapping;

namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Makes one project of what a pass has read.</summary>
internal static class MspdiAssembly
{
    public static MspdiProject Of(MspdiRows rows, MspdiFindings findings)
    {
        var calendars = new CalendarChecks(rows.Calendars, findings);
        return rows.Project.Value with
        {
            // Programs that write no calendars at all still copy the number of the standard one.
            CalendarUid = rows.Calendars.Count == 0 ? null : calendars.Known(rows.Project.Value.CalendarUid, rows.Project.Place, "The project", null),
            Calendars = calendars.Resolved(rows.Calendars),
            Tasks = [.. rows.Tasks.Select(row => TaskOf(row, calendars, findings))],
        };
    }

    public static void TellLosses(MspdiProject project, MspdiRows rows, MspdiOutline outline, MspdiFindings findings)
    {
        if (rows.Resources > 0)
        {
            findings.Lose(MspdiLossKind.Resources, default, $"{rows.Resources} resources (people, equipment, material) are left out.");
        }

        CalendarLosses.Tell(project, rows.Calendars, findings);
        new TaskLosses(rows, outline, findings).Tell();
        new SplitTelling(project, outline, findings).Tell(rows.Tasks);
    }

    private static MspdiTask TaskOf(TaskRow row, CalendarChecks calendars, MspdiFindings findings) => row.Task with
    {
        CalendarUid = calendars.Known(row.Task.CalendarUid, row.Place, "The task", row.Subject),
        Links = [.. row.Links.Select(link => link.Value)],
        Baselines = BaselineReading.Distinct(
            row.Task.Baselines,
            baseline => findings.Lose(MspdiLossKind.SecondBaseline, row.Place, $"A second baseline {baseline.Number} of the task is left out.", row.Subject)),
    };
}
