using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Commands that print a text, and nothing else, without a database.</summary>
public sealed class PrintCommandTests : IDisposable
{
    private readonly HostFolder folder = new() { MayCreate = false };

    [Fact]
    public async Task The_schema_is_that_of_the_file()
    {
        var exit = await RunAsync("--print-schema");

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ProjectsApi.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("ProjectsApi.sln is in no folder above the tests.");
        }

        var written = await File.ReadAllTextAsync(Path.Combine(root.FullName, "schema", "schema.graphql"));
        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.Equal(written.TrimEnd('\n'), exit.Output.TrimEnd('\n'));
    }

    [Fact]
    public async Task The_schema_of_a_server_database_needs_no_server()
    {
        await using var host = HostProcess.Start(
            folder,
            new Dictionary<string, string>
            {
                ["Database:Provider"] = "PostgreSql",
                ["ConnectionStrings:Projects"] = "Host=127.0.0.1;Port=1;Username=nobody",
            },
            "--print-schema");

        var exit = await host.ExitAsync();

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.StartsWith("schema {", exit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var exit = await RunAsync("--version");

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+([+-][0-9A-Za-z.+-]+)?\n?$", exit.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--migrate", "--help", "--nonsense")]
    public async Task Help_lists_each_switch(params string[] arguments)
    {
        var exit = await RunAsync(arguments);

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.All(
            [
                "--create ", "--migrate ", "--verify ", "--backup FILE", "--restore FILE", "--import-mspdi FILE",
                "--create-administrator ", "--print-schema ", "--version ", "--help ",
            ],
            name => Assert.Contains($"\n  {name}", exit.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--version", "--print-schema")]
    [InlineData("--print-schema", "--migrate")]
    [InlineData("--print-schema", "--verify")]
    public async Task Two_tasks_are_refused(string first, string second)
    {
        var exit = await RunAsync(first, second);

        Assert.Equal((1, ""), (exit.Code, exit.Output));
        Assert.Contains($"{first} and {second} are two tasks; give one at a time.", exit.Errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        folder.Dispose();
    }

    private async Task<HostExit> RunAsync(params string[] arguments)
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), arguments);
        return await host.ExitAsync();
    }
}
