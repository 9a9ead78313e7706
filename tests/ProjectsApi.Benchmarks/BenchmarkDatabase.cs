using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Benchmarks;

/// <summary>Databases of the benchmarks, created once and kept.</summary>
internal static class BenchmarkDatabase
{
    /// <summary>10,000 projects × (20 milestones, 20 nodes, 5 checks, 3 job targets).</summary>
    public static Task<string> PrepareAsync(string server, CancellationToken cancellationToken) =>
        PrepareAsync(server, "projects_bench", Rows.Statements, _ => Task.CompletedTask, cancellationToken);

    /// <summary>A database of this name, with these rows if it has none.</summary>
    /// <param name="server">Connection string whose user may create databases.</param>
    /// <param name="name">Name of the database.</param>
    /// <param name="statements">Statements that make the rows.</param>
    /// <param name="beforeRows">Work on the empty database.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<string> PrepareAsync(
        string server, string name, IEnumerable<string> statements, Func<string, Task> beforeRows, CancellationToken cancellationToken)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        await CreateAsync(server, name, cancellationToken);
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
            await beforeRows(connectionString);
            Console.WriteLine($"Loading {name} …");
            foreach (var statement in statements)
            {
                await database.Database.ExecuteSqlRawAsync(statement, cancellationToken);
            }
        }

        return connectionString;
    }

    /// <summary>An empty database of this name, in place of the one of an earlier run.</summary>
    public static async Task<string> CreateAgainAsync(string server, string name, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var drop = source.CreateCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await drop.ExecuteNonQueryAsync(cancellationToken);
        await CreateAsync(server, name, cancellationToken);
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    private static async Task CreateAsync(string server, string name, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var exists = source.CreateCommand("SELECT 1 FROM pg_database WHERE datname = '" + name + "'");
        if (await exists.ExecuteScalarAsync(cancellationToken) is null)
        {
            await using var create = source.CreateCommand("CREATE DATABASE " + name);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
