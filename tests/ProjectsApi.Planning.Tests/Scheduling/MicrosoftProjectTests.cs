using System.Globalization;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Whether the engine gives, task by task, what Microsoft Project itself worked out and saved.</summary>
public sealed class MicrosoftProjectTests
{
    [SkippableTheory]
    [InlineData("task-links-2003.xml")]
    [InlineData("task-links-2010.xml")]
    public void Dates_and_slack_are_those_that_Microsoft_Project_saved(string name)
    {
        var file = ProjectFile.Read(SharedData.File("mspdi", name));

        var pass = file.Compile().Run(CancellationToken.None);

        Assert.Equal(17, file.Tasks.Count);
        Assert.Equal(
            file.Tasks.Select(task => string.Join(
                " ",
                ProjectFile.Text(task, "Name"),
                ProjectFile.Text(task, "EarlyStart"),
                ProjectFile.Text(task, "EarlyFinish"),
                ProjectFile.Text(task, "LateStart"),
                ProjectFile.Text(task, "LateFinish"),
                ProjectFile.Text(task, "TotalSlack"),
                ProjectFile.Text(task, "FreeSlack"),
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
