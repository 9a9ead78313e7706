using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Providers;

internal static class SqliteProvider
{
    public static void UseProjectsSqlite(this DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        var connectionString = new SqliteConnectionStringBuilder(options.ValidConnectionString) { ForeignKeys = true };
        builder.UseSqlite(connectionString.ToString(), sqlite => sqlite.CommandTimeout(options.CommandTimeoutSeconds))
            .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationCommands>()
            .AddInterceptors(new SqliteConnectionSetup(options.BusyTimeoutMilliseconds));
    }
}
