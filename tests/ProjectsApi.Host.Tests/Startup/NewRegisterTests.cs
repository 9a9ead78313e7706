using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A mistyped path or an emptied file does not become a new register.</summary>
public sealed class NewRegisterTests : IDisposable
{
    private readonly HostFolder folder = new() { MayCreate = false };

    [Theory]
    [InlineData]
    [InlineData("--migrate")]
    [InlineData("--create-administrator", "--email", "wang@example.cn", "--name", "王芳")]
    [InlineData("--import-mspdi", "plan.xml")]
    public async Task A_missing_file_is_refused_whatever_is_asked(params string[] arguments)
    {
        await AssertRefusedAsync(arguments);

        Assert.False(File.Exists(folder.DatabaseFile));
    }

    [Fact]
    public async Task A_file_of_no_bytes_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.DatabaseFile) ?? "");
        await File.WriteAllBytesAsync(folder.DatabaseFile, []);

        await AssertRefusedAsync([]);

        Assert.Equal(0, new FileInfo(folder.DatabaseFile).Length);
    }

    [Fact]
    public async Task A_new_register_is_created_on_request_and_logged_and_found_at_the_next_start()
    {
        var first = await RunAsync(Production, "--create", "--migrate");
        var second = await RunAsync(Production, "--migrate");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains($"A NEW REGISTER HAS BEEN CREATED at {folder.DatabaseFile}", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("A NEW REGISTER", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_creates_a_register_without_a_switch_and_logs_it()
    {
        var exit = await RunAsync(new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, "--migrate");

        Assert.Equal(0, exit.Code);
        Assert.Contains("A NEW REGISTER HAS BEEN CREATED at ", exit.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "Data Source=:memory:")]
    [InlineData("Production", "Data Source=")]
    [InlineData("Development", "Data Source=shared;Mode=Memory;Cache=Shared")]
    public async Task A_register_that_keeps_nothing_is_refused(string environment, string connectionString)
    {
        var exit = await RunAsync(
            new() { ["ASPNETCORE_ENVIRONMENT"] = environment, ["ConnectionStrings:Projects"] = connectionString }, "--create");

        Assert.Equal(
            (1, "ProjectsApi does not start. ConnectionStrings:Projects: names a database in memory, which keeps nothing. "
                + "Name a file, such as Data Source=projects.db."),
            (exit.Code, exit.Errors.Trim()));
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Production => [];

    private async Task AssertRefusedAsync(string[] arguments)
    {
        var exit = await RunAsync(Production, arguments);

        Assert.Equal(1, exit.Code);
        Assert.StartsWith(
            "ProjectsApi does not start. ConnectionStrings:Projects: there is no register at ",
            exit.Errors[exit.Errors.IndexOf("ProjectsApi", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(folder.DatabaseFile, exit.Errors, StringComparison.Ordinal);
        Assert.Contains("--create", exit.Errors, StringComparison.Ordinal);
        Assert.Contains("--restore FILE", exit.Errors, StringComparison.Ordinal);
    }

    private async Task<HostExit> RunAsync(Dictionary<string, string> settings, params string[] arguments)
    {
        await using var host = await HostProcess.StartAsync(folder, settings, "Correct-horse-7", arguments);
        return await host.ExitAsync();
    }
}
