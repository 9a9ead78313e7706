using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;

namespace ProjectsApi.Data.Providers;

internal static class PostgreSqlProvider
{
    public static NpgsqlDataSource CreateDataSource(DatabaseOptions options)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(options.ValidConnectionString);
        if (!connectionString.ContainsKey("Max Auto Prepare"))
            connectionString.MaxAutoPrepare = options.MaxAutoPrepare;
        if (!connectionString.ContainsKey("Auto Prepare Min Usages"))
            connectionString.AutoPrepareMinUsages = options.AutoPrepareMinUsages;
        return new NpgsqlDataSourceBuilder(connectionString.ToString()).Build();
    }

    public static void UseProjectsPostgreSql(
        this DbContextOptionsBuilder builder, DatabaseOptions options, NpgsqlDataSource dataSource) =>
        builder.ReplaceService<IQuerySqlGeneratorFactory, NullsSmallestSqlGeneratorFactory>()
            .UseNpgsql(dataSource, server =>
            {
                server.CommandTimeout(options.CommandTimeoutSeconds);
                if (options.MaxRetryCount > 0)
                    server.EnableRetryOnFailure(options.MaxRetryCount, TimeSpan.FromSeconds(options.MaxRetryDelaySeconds), null);
            });
}
