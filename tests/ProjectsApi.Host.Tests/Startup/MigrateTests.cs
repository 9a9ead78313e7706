using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

public sealed class MigrateTests : IDisposable
{
    private readonly HostFolder folder = new();

    [Fact]
    public async Task Migrate_brings_the_embedded_database_up_to_date_and_ends()
    {
        var exit = await RunAsync(new Dictionary<string, string>(), "--migrate");

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.Contains("Migrations applied: ", exit.Output, StringComparison.Ordinal);
        Assert.Equal(0L, await folder.ExecuteAsync("""SELECT count(*) FROM "Projects" """));
    }

    [Fact]
    public async Task Migrate_leaves_the_argument_after_it_alone()
    {
        var other = Path.Combine(folder.Path, "other.db");

        var exit = await RunAsync(new Dictionary<string, string>(), "--migrate", "--ConnectionStrings:Projects", $"Data Source={other}");

        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.True(File.Exists(other));
        Assert.False(File.Exists(folder.DatabaseFile));
    }

    [SkippableFact]
    public async Task A_server_database_with_pending_migrations_is_not_served_until_it_is_migrated()
    {
        await using var database = await ServerDatabase.CreateAsync();

        var behind = await RunAsync(database.Settings);
        Assert.Equal(1, behind.Code);
        Assert.Contains("_Initial", behind.Errors, StringComparison.Ordinal);
        Assert.Contains("_Accounts", behind.Errors, StringComparison.Ordinal);
        Assert.Contains("--migrate", behind.Errors, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync(database.Settings, "--migrate")).Code);

        await using var host = HostProcess.Start(folder, database.Settings);
        using var client = await host.ClientAsync();
        Assert.Equal(0, await client.CountAsync("projects"));
    }

    public void Dispose() => folder.Dispose();

    private async Task<HostExit> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var host = HostProcess.Start(folder, settings, arguments);
        return await host.ExitAsync();
    }
}
