using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Data.Providers;

internal static class SqlServerProvider
{
    public static void UseProjectsSqlServer(this DbContextOptionsBuilder builder, DatabaseOptions options, DatabaseState state) =>
        builder.ReplaceService<IRelationalTypeMappingSource, SqlServerTypeMappings>()
            .ReplaceService<IQuerySqlGeneratorFactory, SqlServerGeneratorFactory>().UseSqlServer(options.ValidConnectionString, server =>
        {
            server.CommandTimeout(options.CommandTimeoutSeconds);
            if (options.MaxRetryCount > 0)
            {
                server.ExecutionStrategy(dependencies => new SqlServerRetryStrategy(dependencies, options, state));
            }
        });
}
