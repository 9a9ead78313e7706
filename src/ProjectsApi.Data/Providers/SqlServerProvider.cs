using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Providers;

internal static class SqlServerProvider
{
    public static void UseProjectsSqlServer(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
        builder.UseSqlServer(options.ValidConnectionString, server =>
        {
            server.CommandTimeout(options.CommandTimeoutSeconds);
            if (options.MaxRetryCount > 0)
                server.EnableRetryOnFailure(options.MaxRetryCount, TimeSpan.FromSeconds(options.MaxRetryDelaySeconds), null);
        });
}
