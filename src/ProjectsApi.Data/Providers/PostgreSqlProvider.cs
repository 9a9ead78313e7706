using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Data.Providers;

internal static class PostgreSqlProvider
{
    private const int ConnectSeconds = 5;

    public static NpgsqlDataSource CreateDataSource(DatabaseOptions options)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(options.ValidConnectionString);
        // ContainsKey is true for every known key; only the given ones are written again.
        if (!connectionString.ShouldSerialize("Max Auto Prepare"))
        {
            connectionString.MaxAutoPrepare = options.MaxAutoPrepare;
        }

        if (!connectionString.ShouldSerialize("Auto Prepare Min Usages"))
        {
            connectionString.AutoPrepareMinUsages = options.AutoPrepareMinUsages;
        }
        // The reset costs the server seven statements for each use of a pooled connection. This program changes no session state: no SET,
        // temporary table, LISTEN or session lock.
        if (!connectionString.ShouldSerialize("No Reset On Close"))
        {
            connectionString.NoResetOnClose = true;
        }
        // The driver's 15 seconds exceed any client's patience.
        if (!connectionString.ShouldSerialize("Timeout"))
        {
            connectionString.Timeout = ConnectSeconds;
        }

        return new NpgsqlDataSourceBuilder(connectionString.ToString()).Build();
    }

    public static void UseProjectsPostgreSql(
        this DbContextOptionsBuilder builder, DatabaseOptions options, NpgsqlDataSource dataSource, DatabaseState state) =>
        builder.ReplaceService<IQuerySqlGeneratorFactory, PostgreSqlGeneratorFactory>()
            .ReplaceService<IHistoryRepository, PostgreSqlHistory>()
            .UseNpgsql(dataSource, server =>
            {
                server.CommandTimeout(options.CommandTimeoutSeconds);
                if (options.MaxRetryCount > 0)
                {
                    server.ExecutionStrategy(dependencies => new PostgreSqlRetryStrategy(dependencies, options, state));
                }
            });
}
