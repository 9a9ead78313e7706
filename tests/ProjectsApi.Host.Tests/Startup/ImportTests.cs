using ProjectsApi.Contract.Nodes;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

public sealed class ImportTests : IDisposable
{
    private const string Head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n"
        + "<Name>Old.mpp</Name><Title>Project1</Title>\n";
    private const string Plan = Head
        + "<Tasks><Task><UID>1</UID><ID>1</ID><Name>基础</Name><OutlineLevel>1</OutlineLevel>"
        + "<Duration>PT8H0M0S</Duration><Notes>先做</Notes></Task>\n"
        + "<Task><UID>2</UID><ID>2</ID><Name>主体</Name><OutlineLevel>1</OutlineLevel>"
        + "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink></Task></Tasks></Project>";

    private const long MostMegabytes = 200;

    private static readonly Dictionary<string, string> NoSettings = [];

    private readonly HostFolder folder = new();

    [Fact]
    public async Task A_file_makes_a_project_of_its_own_name_on_a_fresh_database_and_only_its_id_is_printed()
    {
        var exit = await RunAsync(NoSettings, "--import-mspdi", await FileAsync(Plan, "压缩机基地.xml"));

        Assert.Equal(0, exit.Code);
        Assert.True(GlobalId.TryDecode(exit.Output.Trim(), out var type, out _), exit.Output);
        Assert.Equal("Project", type);
        Assert.Contains(
            "task 1 '基础': The notes of the task are kept for the export but not shown.", exit.Errors, StringComparison.Ordinal);
        Assert.Equal("压缩机基地", await folder.ExecuteAsync("""SELECT "Name" FROM "Projects" """));
        Assert.Equal(2L, await folder.ExecuteAsync("""SELECT count(*) FROM "ScheduleNodes" """));
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_its_line_and_nothing_is_written()
    {
        var exit = await RunAsync(
            NoSettings, "--import-mspdi", await FileAsync(Plan.Replace("PT8H0M0S", "soon", StringComparison.Ordinal)));

        Assert.Equal((1, ""), (exit.Code, exit.Output));
        Assert.Contains("Line 4, column ", exit.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await folder.ExecuteAsync("""SELECT count(*) FROM "Projects" """));
    }

    [Fact]
    public async Task An_existing_project_takes_the_file_once()
    {
        var first = await RunAsync(NoSettings, "--import-mspdi", await FileAsync(Head + "<Tasks/></Project>"));
        var id = first.Output.Trim();

        var second = await RunAsync(NoSettings, "--import-mspdi", await FileAsync(Plan), "--project", id);
        var third = await RunAsync(NoSettings, "--import-mspdi", await FileAsync(Plan), $"--project={id}");

        Assert.Equal((0, id), (second.Code, second.Output.Trim()));
        Assert.Equal((1, ""), (third.Code, third.Output));
        Assert.Contains("The project has a schedule already", third.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await folder.ExecuteAsync("""SELECT count(*) FROM "Projects" """));
    }

    [Fact]
    public async Task A_file_or_a_project_that_is_not_there_is_named()
    {
        var noFile = await RunAsync(NoSettings, "--import-mspdi", "missing.xml");
        var noProject = await RunAsync(NoSettings, "--import-mspdi", await FileAsync(Plan), "--project", "2399-000000");

        Assert.Equal((1, 1), (noFile.Code, noProject.Code));
        Assert.Contains("--import-mspdi: the file 'missing.xml' cannot be read", noFile.Errors, StringComparison.Ordinal);
        Assert.Contains("No project has the code or id '2399-000000'.", noProject.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_takes_a_file_too()
    {
        await using var database = await ServerDatabase.CreateAsync();

        Assert.Equal(0, (await RunAsync(database.Settings, "--migrate")).Code);
        var exit = await RunAsync(database.Settings, "--import-mspdi", await FileAsync(Plan));

        Assert.Equal(0, exit.Code);
        Assert.True(GlobalId.TryDecode(exit.Output.Trim(), out _, out _), exit.Output);
    }

    [SkippableFact]
    public async Task A_plan_of_ten_thousand_tasks_takes_little_memory()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Elsewhere the system counts the memory of a process in another way.");
        await using var host = HostProcess.Start(folder, NoSettings, "--import-mspdi", await FileAsync(LargePlan.Of(tasks: 10_000)));

        var peak = await host.PeakMemoryAsync();
        var exit = await host.ExitAsync();

        Assert.True(exit.Code == 0, exit.Errors[..Math.Min(exit.Errors.Length, 2000)]);
        Assert.Equal(10_000L, await folder.ExecuteAsync("SELECT count(*) FROM \"ScheduleNodes\""));
        Assert.InRange(peak >> 20, 1, MostMegabytes);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> FileAsync(string content, string name = "plan.xml")
    {
        var path = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }

    private async Task<HostExit> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var host = HostProcess.Start(folder, settings, arguments);
        return await host.ExitAsync();
    }
}
