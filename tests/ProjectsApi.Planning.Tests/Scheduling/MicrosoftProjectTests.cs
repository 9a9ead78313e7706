using System.Globalization;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Compares the engine, task by task, with the values that Microsoft Project saved.</summary>
public sealed class MicrosoftProjectTests
{
    [SkippableTheory]
    [InlineData("mspdi", "task-links-2003.xml", 17)]
    [InlineData("mspdi", "task-links-2010.xml", 17)]
    [InlineData("mspdi", "calendar-recurring-exceptions-2010.xml", 1)]
    [InlineData("mspdi-cases", "F1b-in-progress-summary-successor.xml", 12)]
    [InlineData("mspdi-cases", "F5-manual-links-ss-sf.xml", 17)]
    [InlineData("mspdi-cases", "F6-sf-link-finish-instant.xml", 6)]
    [InlineData("mspdi-cases", "F9-dayspermonth-0.xml", 8)]
    public void Dates_slack_and_critical_tasks_are_those_that_Microsoft_Project_saved(string folder, string name, int tasks)
    {
        var file = ProjectFile.Read(SharedData.File(folder, name));

        var pass = file.Compile().Run(CancellationToken.None);

        Assert.Equal(tasks, file.Tasks.Count);
        Assert.Equal(
            file.Tasks.Select(task => string.Join(
                " ",
                ProjectFile.Text(task, "Name"),
                ProjectFile.Text(task, "EarlyStart"),
                ProjectFile.Text(task, "EarlyFinish"),
                ProjectFile.Text(task, "LateStart"),
                ProjectFile.Text(task, "LateFinish"),
                ProjectFile.Number(task, "TotalSlack"),
                ProjectFile.Number(task, "FreeSlack"),
                ProjectFile.Text(task, "Critical"))),
            file.Tasks.Select((task, activity) => string.Join(
                " ",
                ProjectFile.Text(task, "Name"),
                Shown(pass.EarlyStart(activity)),
                Shown(pass.EarlyFinish(activity)),
                Shown(pass.LateStart(activity)),
                Shown(pass.LateFinish(activity)),
                pass.TotalFloat(activity) * 10,
                pass.FreeFloat(activity) * 10,
                pass.IsCritical(activity) ? 1 : 0)));
    }

    private static string Shown(int wall) => WallClock.At(wall).ToString("s", CultureInfo.InvariantCulture);
}
