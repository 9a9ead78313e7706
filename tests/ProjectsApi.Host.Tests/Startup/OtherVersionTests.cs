using Npgsql;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A database of another version of the program is neither served nor changed; the message names the next step.</summary>
public sealed class OtherVersionTests : IDisposable
{
    private const string Older =
        """UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20261123212202_Initial' WHERE "MigrationId" LIKE '%\_Initial' ESCAPE '\'""";

    private readonly HostFolder folder = new();

    [Theory]
    [InlineData(Older, "20261123212202_Initial")]
    [InlineData("""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231000000_Tomorrow', '99.0.0')""", "29991231000000_Tomorrow")]
    [InlineData("""INSERT INTO "__EFAccessMigrationsHistory" VALUES ('29991231000000_Accounts', '99.0.0')""", "29991231000000_Accounts")]
    public async Task A_file_of_another_version_is_refused_and_keeps_every_byte(string made, string migration)
    {
        Assert.Equal(0, (await RunAsync(Nothing, "--migrate")).Code);
        await folder.ExecuteAsync(made);
        var before = await File.ReadAllBytesAsync(folder.DatabaseFile);

        AssertRefused(await RunAsync(Nothing), "", migration, "--create");
        AssertRefused(await RunAsync(Nothing, "--migrate"), "", migration, "--create");

        Assert.Equal(before, await File.ReadAllBytesAsync(folder.DatabaseFile));
    }

    [Fact]
    public async Task It_is_neither_verified_nor_copied()
    {
        Assert.Equal(0, (await RunAsync(Nothing, "--migrate")).Code);
        await folder.ExecuteAsync(Older);
        var backup = Path.Combine(folder.Path, "backup.db");

        AssertRefused(await RunAsync(Nothing, "--verify"), "--verify: ", "20261123212202_Initial", "--create");
        var copied = await RunAsync(Nothing, "--backup", backup);

        Assert.Equal(1, copied.Code);
        Assert.Contains(
            "which made 20261123212202_Initial; only that version copies or restores it.", copied.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(backup));
    }

    [SkippableFact]
    public async Task A_servers_database_of_another_version_is_refused_and_keeps_its_tables_and_history()
    {
        await using var database = await ServerDatabase.CreateAsync();
        Assert.Equal(0, (await RunAsync(database.Settings, "--migrate")).Code);
        await using var source = NpgsqlDataSource.Create(database.Settings["ConnectionStrings:Projects"]);
        await ExecuteAsync(source, Older);
        // An older migration chain lacks a table of the newer one.
        await ExecuteAsync(source, "DROP TABLE \"PastSnapshots\"");
        var before = await StateAsync(source);

        AssertRefused(await RunAsync(database.Settings), "", "20261123212202_Initial", "--migrate");
        AssertRefused(await RunAsync(database.Settings, "--migrate"), "", "20261123212202_Initial", "--migrate");
        AssertRefused(await RunAsync(database.Settings, "--verify"), "--verify: ", "20261123212202_Initial", "--migrate");

        Assert.Equal(before, await StateAsync(source));
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Nothing => [];

    private static void AssertRefused(HostExit exit, string command, string migration, string create)
    {
        Assert.Equal(1, exit.Code);
        Assert.Equal(
            $"ProjectsApi does not start. {command}ConnectionStrings:Projects: another version of this program made the database, by "
            + $"migrations that this one does not know: {migration}. Nothing was changed. Run the version that created it. "
            + $"Or name a new database, create it with {create}, and move the plans by that version's export and --import-mspdi FILE.\n",
            exit.Errors);
        Assert.DoesNotContain("Now listening on", exit.Output, StringComparison.Ordinal);
    }

    private static async Task<string> StateAsync(NpgsqlDataSource source) => $"{await ExecuteAsync(source, """
        SELECT (SELECT string_agg(relname || ' ' || relfilenode, ',' ORDER BY relname)
            FROM pg_class WHERE relnamespace = 'public'::regnamespace)
            || (SELECT string_agg("MigrationId", ',' ORDER BY 1) FROM "__EFMigrationsHistory")
            || (SELECT string_agg("MigrationId", ',' ORDER BY 1) FROM "__EFAccessMigrationsHistory")
        """)}";

    private static async Task<object?> ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private async Task<HostExit> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var host = HostProcess.Start(folder, settings, arguments);
        return await host.ExitAsync();
    }
}
