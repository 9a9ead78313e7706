using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>A migration of the embedded file happens as a whole or not at all, whatever it rebuilds.</summary>
public sealed class MigrationTransactionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("projects-migration-").FullName;

    [Fact]
    public async Task No_statement_of_any_migration_stands_outside_its_transaction()
    {
        await using var services = Services();
        await using var context = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();
        var assembly = context.GetService<IMigrationsAssembly>();
        var generator = context.GetService<IMigrationsSqlGenerator>();

        var commands = assembly.Migrations.ToDictionary(
            migration => migration.Key,
            migration =>
            {
                var made = assembly.CreateMigration(migration.Value, context.Database.ProviderName ?? "");
                var model = made.TargetModel is { } target ? context.GetService<IModelRuntimeInitializer>().Initialize(target) : null;
                return generator.Generate(made.UpOperations, model);
            });

        // Some of them build tables anew, which is where the switch used to be.
        Assert.Contains(commands.Values.SelectMany(list => list), command => command.CommandText.Contains("ef_temp_", StringComparison.Ordinal));
        Assert.All(commands, migration => Assert.DoesNotContain(migration.Value, command => command.TransactionSuppressed));
    }

    [Fact]
    public async Task Rows_that_others_name_survive_a_table_that_is_built_anew()
    {
        await using var services = Services();
        await using var context = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();
        var migrations = context.Database.GetMigrations().ToArray();
        await context.GetService<IMigrator>().MigrateAsync(migrations[0]);
        await context.Database.OpenConnectionAsync();
        await ExecuteAsync(context, """
            INSERT INTO "Organisations" ("Id", "Name", "Kind", "Version", "CreatedAt", "UpdatedAt", "IsSample")
            VALUES ('01900000-0000-7000-8000-000000000001', '管委会', 1, 1, '2024-01-01 00:00:00', '2024-01-01 00:00:00', 0);
            INSERT INTO "Projects" ("Id", "Name", "Category", "Stage", "ResponsibleOrganisationId", "Version", "CreatedAt", "UpdatedAt", "IsSample")
            VALUES ('01900000-0000-7000-8000-000000000002', '压缩机', 1, 1, '01900000-0000-7000-8000-000000000001', 1, '2024-01-01 00:00:00', '2024-01-01 00:00:00', 0);
            INSERT INTO "InvestmentMilestones" ("Id", "ProjectId", "Kind", "Name", "Version", "CreatedAt", "UpdatedAt", "IsSample")
            VALUES ('01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000002', 1, '开工', 1, '2024-01-01 00:00:00', '2024-01-01 00:00:00', 0);
            """);
        await context.Database.CloseConnectionAsync();

        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);

        Assert.Equal("压缩机", await context.Projects.Select(project => project.Name).SingleAsync());
        Assert.Equal("开工", await context.InvestmentMilestones.Select(milestone => milestone.Name).SingleAsync());
        await context.Database.OpenConnectionAsync();
        Assert.Equal("1", $"{await ExecuteAsync(context, "PRAGMA foreign_keys;")}");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<object?> ExecuteAsync(ProjectsDbContext context, string sql)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddProjectsData(options => options.ConnectionString = $"Data Source={Path.Combine(folder, "register.db")}")
        .BuildServiceProvider();
}
