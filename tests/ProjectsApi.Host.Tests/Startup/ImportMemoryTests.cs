using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A plan of ten thousand tasks comes in with little memory, as it was.</summary>
public sealed partial class ImportMemoryTests : IDisposable
{
    private const int Tasks = 10_000;
    private const int MostMegabytes = 200;

    private readonly HostFolder folder = new();

    [Fact]
    public async Task Ten_thousand_tasks_take_less_than_200_MB_and_are_told_on_the_way()
    {
        var path = Path.Combine(folder.Path, "plan.xml");
        await File.WriteAllTextAsync(path, Plan());

        await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), "--import-mspdi", path);
        var exit = await host.ExitAsync();

        Assert.True(exit.Code == 0, exit.Errors);
        Assert.InRange(int.Parse(Peak().Match(exit.Errors).Groups["mb"].Value, CultureInfo.InvariantCulture), 1, MostMegabytes);
        Assert.Contains($"Writing ScheduleNode: 5000 of {Tasks}", exit.Errors, StringComparison.Ordinal);
        Assert.Equal((long)Tasks, await folder.ExecuteAsync("""SELECT count(*) FROM "ScheduleNodes" """));
        Assert.Equal((long)Tasks, await folder.ExecuteAsync("""SELECT count(*) FROM "ScheduleForecasts" """));
        Assert.Equal((long)Tasks, await folder.ExecuteAsync("""SELECT count(*) FROM "Changes" WHERE "Entity" = 'ScheduleNode' """));
    }

    public void Dispose() => folder.Dispose();

    // Each task waits for the one before it within its summary, and holds what Microsoft Project writes besides.
    private static string Plan()
    {
        var file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\"><StartDate>2024-01-01T08:00:00</StartDate><Tasks>\n");
        for (var uid = 1; uid <= Tasks; uid++)
        {
            var isSummary = uid % 20 == 1;
            file.Append(CultureInfo.InvariantCulture, $"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>任务 {uid}</Name><Type>0</Type><CreateDate>2024-01-01T10:00:00</CreateDate><WBS>{uid}</WBS>");
            file.Append(CultureInfo.InvariantCulture, $"<OutlineLevel>{(isSummary ? 1 : 2)}</OutlineLevel><Priority>500</Priority><Duration>PT16H0M0S</Duration><DurationFormat>7</DurationFormat><EffortDriven>0</EffortDriven>");
            file.Append(CultureInfo.InvariantCulture, $"<Summary>{(isSummary ? 1 : 0)}</Summary><FixedCost>0</FixedCost><FixedCostAccrual>3</FixedCostAccrual><Cost>0</Cost><LevelAssignments>1</LevelAssignments><HideBar>0</HideBar><Rollup>0</Rollup>");
            if (uid % 20 > 2)
            {
                file.Append(CultureInfo.InvariantCulture, $"<PredecessorLink><PredecessorUID>{uid - 1}</PredecessorUID><Type>1</Type></PredecessorLink>");
            }

            file.Append(CultureInfo.InvariantCulture, $"<ExtendedAttribute><FieldID>188743731</FieldID><Value>标段 {uid % 7}</Value></ExtendedAttribute></Task>\n");
        }

        return file.Append("</Tasks></Project>").ToString();
    }

    [GeneratedRegex("at most (?<mb>[0-9]+) MB")]
    private static partial Regex Peak();
}
