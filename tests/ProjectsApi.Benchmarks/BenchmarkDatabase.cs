using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Benchmarks;

/// <summary>10,000 projects × (20 milestones, 20 nodes, 5 checks, 3 job targets), created once and kept.</summary>
internal static class BenchmarkDatabase
{
    private const string Name = "projects_bench";

    public static async Task<string> PrepareAsync(string server, CancellationToken cancellationToken)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(server) { Database = Name }.ConnectionString;
        await CreateAsync(server, cancellationToken);
        await using var services = new ServiceCollection()
            .AddProjectsData(
                new DatabaseOptions
                {
                    Provider = DatabaseProvider.PostgreSql,
                    ConnectionString = connectionString,
                    CommandTimeoutSeconds = 600
                })
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        await using var database = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        if (!await database.Projects.AnyAsync(cancellationToken))
        {
            Console.WriteLine("Loading 10,000 projects …");
            foreach (var statement in Rows.Statements)
            {
                await database.Database.ExecuteSqlRawAsync(statement, cancellationToken);
            }
        }

        return connectionString;
    }

    private static async Task CreateAsync(string server, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var exists = source.CreateCommand("SELECT 1 FROM pg_database WHERE datname = '" + Name + "'");
        if (await exists.ExecuteScalarAsync(cancellationToken) is null)
        {
            await using var create = source.CreateCommand("CREATE DATABASE " + Name);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
