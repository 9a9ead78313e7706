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
        // ContainsKey is true for every key that there is; only those that were given are written out again.
        if (!connectionString.ShouldSerialize("Max Auto Prepare"))
        {
            connectionString.MaxAutoPrepare = options.MaxAutoPrepare;
        }

        if (!connectionString.ShouldSerialize("Auto Prepare Min Usages"))
        {
            connectionString.AutoPrepareMinUsages = options.AutoPrepareMinUsages;
        }
        // The reset costs the server seven statements for each use of a pooled connection. Nothing here changes a session:
        // no SET, no temporary table, no LISTEN, no lock that outlives its transaction.
        if (!connectionString.ShouldSerialize("No Reset On Close"))
        {
            connectionString.NoResetOnClose = true;
        }
        // The driver's 15 seconds are longer than anybody waits for an answer.
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
