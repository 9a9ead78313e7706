using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProjectsApi.Data.Outages;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Opens the register's database for a context of another project, whose tables are in the same database.</summary>
public static class SharedDatabase
{
    /// <param name="builder">Options of the other context.</param>
    /// <param name="services">Services with <see cref="ProjectsDataServices"/>.</param>
    /// <param name="historyTable">Migration history of the other context; not the register's own table.</param>
    public static void UseProjectsDatabase(this DbContextOptionsBuilder builder, IServiceProvider services, string historyTable)
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        var state = services.GetRequiredService<DatabaseState>();
        builder.WatchOutages(services).AddInterceptors(services.GetServices<IInterceptor>());
        switch (options.Provider)
        {
            case DatabaseProvider.SqlServer:
                builder.UseProjectsSqlServer(options, state);
                builder.UseSqlServer(server => server.MigrationsHistoryTable(historyTable));
                break;
            case DatabaseProvider.PostgreSql:
                builder.UseProjectsPostgreSql(options, services.GetRequiredService<NpgsqlDataSource>(), state);
                builder.UseNpgsql(server => server.MigrationsHistoryTable(historyTable));
                break;
            default:
                builder.UseProjectsSqlite(options);
                builder.UseSqlite(file => file.MigrationsHistoryTable(historyTable));
                break;
        }
    }
}
