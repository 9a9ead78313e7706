using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>A file is migrated as a whole or not at all, also after a process died in it.</summary>
public sealed class EmbeddedMigrationTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string folder = Directory.CreateTempSubdirectory("projects-").FullName;

    public static TheoryData<string> Steps => [Migration.InitialDatabase, .. Migrations()];

    /// <summary>
    /// Obstacles to the first, middle and last table and the last index of the first migration, and to a later migration.
    /// </summary>
    public static TheoryData<string> Obstacles
    {
        get
        {
            var made = Operations();
            var tables = made.OfType<CreateTableOperation>().Select(table => table.Name).ToList();
            return
            [
                .. new[] { 0, tables.Count / 2, tables.Count - 1 }.Select(place => $"CREATE TABLE \"{tables[place]}\" (\"Id\" INTEGER);"),
                "CREATE TABLE \"Songs\" (\"Id\" INTEGER); "
                    + $"CREATE INDEX \"{Assert.IsType<CreateIndexOperation>(made[^1]).Name}\" ON \"Songs\" (\"Id\");",
                // A later migration makes this table in order to rebuild the findings.
                "CREATE TABLE \"ef_temp_Findings\" (\"Id\" INTEGER);",
            ];
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task The_lock_of_a_process_that_died_at_a_step_does_not_stop_the_next_start(string step)
    {
        await using var services = Services("register.db");
        await MigrateAsEntityFrameworkDoesAsync(services, step);
        await ExecuteAsync("register.db", """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-11-01 00:00:00+00:00');
            """);
        var migrator = services.GetRequiredService<DatabaseMigrator>();

        Assert.True(await migrator.MigrateAsync(CancellationToken.None).WaitAsync(Patience));

        Assert.Empty(await migrator.PendingAsync(CancellationToken.None));
        Assert.False(await migrator.MigrateAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_tables_are_those_that_Entity_Framework_would_make()
    {
        await using var ours = Services("ours.db");
        await using var theirs = Services("theirs.db");
        await ours.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        await MigrateAsEntityFrameworkDoesAsync(theirs, Migrations()[^1]);

        var made = await TablesAsync("ours.db");

        Assert.True(made.Count > 60);
        Assert.Equal(await TablesAsync("theirs.db"), made);
    }

    [Theory]
    [MemberData(nameof(Obstacles))]
    public async Task A_migration_that_fails_at_any_statement_leaves_the_file_as_it_was(string obstacle)
    {
        await using var services = Services("register.db");
        await ExecuteAsync("register.db", obstacle);
        var before = await TablesAsync("register.db");

        await Assert.ThrowsAsync<SqliteException>(
            () => services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None));

        Assert.Equal(before, await TablesAsync("register.db"));
    }

    [Fact]
    public async Task Several_that_start_at_once_take_turns()
    {
        await using var services = Services("register.db");
        var migrator = services.GetRequiredService<DatabaseMigrator>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => migrator.MigrateAsync(CancellationToken.None))));

        Assert.Empty(await migrator.PendingAsync(CancellationToken.None));
    }

    private static string[] Migrations()
    {
        using var context = Offline.Open(DatabaseProvider.Sqlite);
        return [.. context.Database.GetMigrations()];
    }

    private static IReadOnlyList<MigrationOperation> Operations()
    {
        using var context = Offline.Open(DatabaseProvider.Sqlite);
        var assembly = context.GetService<IMigrationsAssembly>();
        return assembly.CreateMigration(assembly.Migrations.Values.First(), context.Database.ProviderName ?? "").UpOperations;
    }

    private static async Task MigrateAsEntityFrameworkDoesAsync(ServiceProvider services, string step)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();
        await context.GetService<IMigrator>().MigrateAsync(step);
    }

    private async Task<List<string>> TablesAsync(string file)
    {
        await using var connection = await OpenAsync(file);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE "
            + "'%\\_\\_EFMigrationsLock%' ESCAPE '\\' ORDER BY 1";
        await using var rows = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await rows.ReadAsync())
        {
            tables.Add(rows.GetString(0));
        }

        return tables;
    }

    private async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = await OpenAsync(file);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<SqliteConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, file)};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private ServiceProvider Services(string file) => new ServiceCollection()
        .AddProjectsData(options => options.ConnectionString = $"Data Source={Path.Combine(folder, file)};Pooling=False")
        .BuildServiceProvider();
}
