using System.Globalization;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Projects of the PSPLIB (Kolisch and Sprecher 1996), whose headers name the length of the critical path.</summary>
public sealed class PspLibTests
{
    [SkippableFact]
    public void Critical_paths_are_as_long_as_the_library_says()
    {
        var files = Directory.GetFiles(SharedData.File("psplib"), "*.sm");

        var differing = files.Select(Read).Where(project => project.Worked != project.Published).ToList();

        Assert.Equal(96, files.Length);
        Assert.Empty(differing);
    }

    private static (string Name, int Published, int Worked) Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var links = Rows(lines, "PRECEDENCE RELATIONS:", 2)
            .SelectMany(row => row.Skip(3).Select(successor => new ActivityLink(row[0] - 1, successor - 1))).ToList();
        var activities = Rows(lines, "REQUESTS/DURATIONS:", 3).Select(row => new Activity($"job {row[0]}") { Duration = row[2] }).ToList();
        var model = Assert.IsType<ScheduleModel>(
            ScheduleModel.Compile(activities, links, [WorkCalendar.Compile(StandardCalendars.AllHours)], new()).Model);
        return (Path.GetFileName(path), Rows(lines, "PROJECT INFORMATION:", 2)
            .First()[^1], model.Run(CancellationToken.None).ProjectFinish);
    }

    private static IEnumerable<int[]> Rows(string[] lines, string heading, int after) =>
        lines.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(after)
            .TakeWhile(line => !line.StartsWith('*'))
            .Select(
                line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
}
