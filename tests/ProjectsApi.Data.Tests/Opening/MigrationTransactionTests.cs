using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Tests.Opening.Library;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>All pending migrations of a file are applied or none, also with rebuilt tables.</summary>
public sealed class MigrationTransactionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string folder = Directory.CreateTempSubdirectory("projects-migration-").FullName;

    public static TheoryData<int> Steps => [0, 1, 2, 3];

    [Fact]
    public async Task No_statement_of_any_migration_stands_outside_its_transaction()
    {
        await using var services = Services();
        await using var register = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();
        await using var library = Open(services);
        var (ours, growing) = (CommandsOf(register), CommandsOf(library));

        Assert.True(ours.Count > 31);
        // One migration rebuilds a table, for which EF Core would switch foreign keys off.
        Assert.Contains(growing, command => command.CommandText.Contains("ef_temp_", StringComparison.Ordinal));
        Assert.DoesNotContain(ours.Concat(growing), command => command.TransactionSuppressed);
    }

    [Fact]
    public async Task Rows_that_others_name_survive_a_table_that_is_built_anew()
    {
        await using var services = Services();
        await using var library = Open(services);
        await BringToAsync(library, steps: 1);
        await ExecuteAsync(
            """INSERT INTO "Shelves" ("Id", "Places") VALUES (1, 7); INSERT INTO "Books" ("Id", "ShelfId") VALUES (2, 1);""");

        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(library, CancellationToken.None);

        Assert.Equal(
            1L, await ExecuteAsync("""SELECT count(*) FROM "Books" JOIN "Shelves" ON "Shelves"."Id" = "ShelfId" WHERE "Places" = 7"""));
        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync("""INSERT INTO "Shelves" ("Id", "Places") VALUES (3, 0);"""));
        await library.Database.OpenConnectionAsync();
        Assert.Equal(1, await library.Database.SqlQueryRaw<int>("SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync());
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task The_lock_of_a_process_that_died_between_two_migrations_does_not_stop_the_next_start(int steps)
    {
        await using var services = Services();
        await using var library = Open(services);
        await BringToAsync(library, steps);
        await ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-11-01 00:00:00+00:00');
            """);

        Assert.True(
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(library, CancellationToken.None).WaitAsync(Patience));

        Assert.Empty(await library.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_last_of_several_that_fails_takes_those_before_it_back()
    {
        await using var services = Services();
        await using var library = Open(services);
        await BringToAsync(library, steps: 1);
        await ExecuteAsync("CREATE TABLE \"Readers\" (\"Id\" INTEGER);");

        await Assert.ThrowsAsync<SqliteException>(
            () => services.GetRequiredService<DatabaseMigrator>().MigrateAsync(library, CancellationToken.None));

        Assert.Equal(library.Database.GetMigrations().Take(1), await library.Database.GetAppliedMigrationsAsync());
        Assert.Equal(0L, await ExecuteAsync("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%CK_Shelves_Places%'"));
    }

    [Fact]
    public async Task A_version_that_knows_less_applies_nothing_and_leaves_the_lock_of_the_other()
    {
        await using var services = Services();
        await using var library = Open(services);
        await BringToAsync(library, steps: 1);
        await ExecuteAsync($"""
            INSERT INTO "{LibraryDbContext.HistoryTable}" VALUES ('29991231000000_Tomorrow', '99.0.0');
            CREATE TABLE "__EFMigrationsLock" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-11-01 00:00:00+00:00');
            """);

        var refused = await Assert.ThrowsAsync<OtherVersionException>(
            () => services.GetRequiredService<DatabaseMigrator>().MigrateAsync(library, CancellationToken.None));

        Assert.Equal(["29991231000000_Tomorrow"], refused.Unknown);
        Assert.Equal(2, (await library.Database.GetPendingMigrationsAsync()).Count());
        Assert.Equal(1L, await ExecuteAsync("SELECT count(*) FROM \"__EFMigrationsLock\""));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static List<MigrationCommand> CommandsOf(DbContext context)
    {
        var assembly = context.GetService<IMigrationsAssembly>();
        var generator = context.GetService<IMigrationsSqlGenerator>();
        return [.. assembly.Migrations.Values.SelectMany(type =>
        {
            var made = assembly.CreateMigration(type, context.Database.ProviderName ?? "");
            return generator.Generate(made.UpOperations, context.GetService<IModelRuntimeInitializer>().Initialize(made.TargetModel));
        })];
    }

    private static LibraryDbContext Open(ServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<LibraryDbContext>>().CreateDbContext();

    private async Task BringToAsync(LibraryDbContext library, int steps)
    {
        if (steps > 0)
        {
            await ExecuteAsync(
                library.GetService<IMigrator>().GenerateScript(toMigration: library.Database.GetMigrations().ElementAt(steps - 1)));
        }
    }

    private async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"{ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private string ConnectionString => $"Data Source={Path.Combine(folder, "register.db")}";

    private ServiceProvider Services() => new ServiceCollection()
        .AddProjectsData(options => options.ConnectionString = ConnectionString)
        .AddDbContextFactory<LibraryDbContext>((services, builder) => builder.UseProjectsDatabase(services, LibraryDbContext.HistoryTable))
        .BuildServiceProvider();
}
