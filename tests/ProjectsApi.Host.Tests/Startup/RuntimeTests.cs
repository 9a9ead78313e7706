using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>The program with its shipped runtime configuration: a missing system library is named.</summary>
public sealed class RuntimeTests : IDisposable
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private readonly HostFolder folder = new();

    [Theory]
    [InlineData(
        "SqlServer", "Server=tcp:127.0.0.1,$port;User Id=nobody;Password=nothing;Connect Timeout=5",
        "error occurred while establishing a connection to SQL Server")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=$port;Username=nobody", "Failed to connect to 127.0.0.1")]
    [InlineData("Sqlite", "Data Source=/dev/null/projects.db", "/dev/null")]
    public async Task An_unreachable_database_has_the_message_of_its_driver(string provider, string connection, string words)
    {
        var exit = await RunAsync(
            ("Database:Provider", provider), ("Database:MaxRetryCount", "0"),
            ("ConnectionStrings:Projects", connection.Replace("$port", $"{UnusedPort()}", StringComparison.Ordinal)));

        AssertRefused(exit, "ConnectionStrings:Projects: the database cannot be opened: ", words);
    }

    [Fact]
    public async Task A_provider_that_cannot_work_in_this_runtime_is_refused_in_one_line()
    {
        var exit = await RunAsync(
            (Invariant, "1"), ("Database:Provider", "SqlServer"),
            ("ConnectionStrings:Projects", "Server=tcp:127.0.0.1,1;User Id=nobody;Password=nothing"));

        AssertRefused(
            exit, "Database:Provider: SqlServer cannot work in .NET's globalization-invariant mode. Unset "
                + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    }

    [Fact]
    public async Task A_provider_that_can_work_without_cultures_does()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string> { [Invariant] = "true" });
        using var client = await host.ClientAsync();

        Assert.True(await client.CountAsync("projects") > 0);
    }

    [SkippableFact]
    public async Task A_machine_without_ICU_gets_one_line()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Elsewhere the system brings its cultures along.");
        var libraries = Directory.EnumerateDirectories("/usr/lib").Prepend("/usr/lib").Prepend("/usr/lib64").Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "libicuuc.so*")).ToArray();
        Skip.If(libraries.Length == 0, "No libicuuc is found below /usr/lib, so none can be hidden.");
        // A mount namespace in which /dev/null hides each of the files.
        var hidden = string.Join(' ', libraries.Select(library => $"mount --bind /dev/null '{library}' &&"));
        var host = Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll");
        string[] arguments = [.. (string[])(Environment.IsPrivilegedProcess ? [] : ["--map-root-user"]), "--mount", "sh", "-c",
            $"{hidden} exec dotnet '{host}'"];

        using var process = Process.Start(
            new ProcessStartInfo("unshare", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("unshare did not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var exit = new HostExit(process.ExitCode, await output, await errors);

        Skip.If(
            exit.Errors.StartsWith(
                "unshare:", StringComparison.Ordinal) || exit.Errors.StartsWith("mount:", StringComparison.Ordinal), exit.Errors);
        AssertRefused(exit, "ICU is not installed. Install libicu");
    }

    public void Dispose() => folder.Dispose();

    private async Task<HostExit> RunAsync(params (string Key, string Value)[] settings)
    {
        await using var host = HostProcess.Start(folder, settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        return await host.ExitAsync();
    }

    private static void AssertRefused(HostExit exit, params string[] words)
    {
        Assert.Equal(1, exit.Code);
        Assert.All(words, said => Assert.Contains(said, exit.Errors, StringComparison.Ordinal));
        Assert.StartsWith("ProjectsApi does not start. ", exit.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", exit.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Globalization Invariant Mode is not supported", exit.Errors, StringComparison.Ordinal);
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
