using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Backup of a running register, restore and verification.</summary>
public sealed class MaintenanceCommandTests : IDisposable
{
    private readonly HostFolder folder = new();

    private string Backup => Path.Combine(folder.Path, "backup.db");

    [Fact]
    public async Task The_drill_backup_while_it_serves_loss_restore_and_verify()
    {
        await using (var host = HostProcess.Start(folder, Nothing))
        {
            using var client = await host.ClientAsync();
            Assert.True(await client.CountAsync("projects") > 0);

            AssertDone(await RunAsync(Nothing, "--backup", Backup), $"Backed up to {Backup}, checked.");
            AssertRefused(await RunAsync(Nothing, "--backup", Backup), $"--backup: '{Backup}' is there already");
            AssertRefused(await RunAsync(Nothing, "--restore", Backup), "is in use; stop the program");
            await host.KillAsync();
        }

        await folder.ExecuteAsync("DELETE FROM \"ProjectParties\"");
        var lost = await RunAsync(Nothing, "--verify");
        Assert.Equal(1, lost.Code);
        Assert.Contains("the log has this row and the table has not.", lost.Errors, StringComparison.Ordinal);
        Assert.Contains("Not verified: ", lost.Output, StringComparison.Ordinal);

        AssertDone(
            await RunAsync(Nothing, "--restore", Backup), $"Restored {Backup} to {folder.DatabaseFile}. The previous file is kept in ");
        AssertDone(await RunAsync(Nothing, "--verify"), "Verified: ");
        await using var again = HostProcess.Start(folder, Nothing);
        using var reader = await again.ClientAsync();
        Assert.True(await reader.CountAsync("projects") > 0);
    }

    [Theory]
    [InlineData("--backup", "there.db")]
    [InlineData("--verify")]
    public async Task Maintenance_creates_no_register(params string[] arguments)
    {
        AssertRefused(await RunAsync(Nothing, arguments), $"{arguments[0]}: There is no register at '{folder.DatabaseFile}'.");

        Assert.False(File.Exists(folder.DatabaseFile));
    }

    [Fact]
    public async Task Two_things_at_once_are_refused() => AssertRefused(
        await RunAsync(Nothing, "--backup", Backup, "--verify"), "--backup and --verify are two tasks; give one at a time.");

    [SkippableFact]
    public async Task A_server_is_verified_and_names_its_own_tool_for_backups()
    {
        await using var database = await ServerDatabase.CreateAsync();
        AssertRefused(await RunAsync(database.Settings, "--verify"), "The database lacks migrations: ");
        Assert.Equal(0, (await RunAsync(database.Settings, "--migrate")).Code);

        AssertDone(await RunAsync(database.Settings, "--verify"), "Verified: 0 rows");
        AssertRefused(await RunAsync(database.Settings, "--backup", Backup), "--backup: PostgreSQL brings its own tools: pg_dump");
        AssertRefused(await RunAsync(database.Settings, "--restore", Backup), "pg_restore");
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Nothing => [];

    private async Task<HostExit> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var host = HostProcess.Start(folder, settings, arguments);
        return await host.ExitAsync();
    }

    private static void AssertDone(HostExit exit, string said)
    {
        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.StartsWith(said, exit.Output, StringComparison.Ordinal);
    }

    private static void AssertRefused(HostExit exit, string reason)
    {
        Assert.Equal(1, exit.Code);
        Assert.Contains(reason, exit.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", exit.Errors, StringComparison.Ordinal);
    }
}
