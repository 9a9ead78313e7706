using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>Statements that SQL Server gets before a migration, without a server.</summary>
public sealed class SqlServerOtherVersionTests
{
    [Fact]
    public async Task A_database_of_another_version_is_refused_before_anything_is_written()
    {
        var server = new HistoryTableStub("20261123210130_Initial", "20261123235004_PeopleAndChanges");
        await using var services = Services(server);

        var refused = await Assert.ThrowsAsync<OtherVersionException>(
            () => services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None));

        Assert.Equal(["20261123210130_Initial", "20261123235004_PeopleAndChanges"], refused.Unknown);
        Assert.Contains(server.Asked, sql => sql.Contains("[__EFMigrationsHistory]", StringComparison.Ordinal));
        Assert.All(server.Asked, sql => Assert.StartsWith("SELECT", sql, StringComparison.Ordinal));
        Assert.All(server.Asked, sql => SqlServerText.Parse(sql));
    }

    [Fact]
    public async Task One_of_this_version_is_not()
    {
        await using var context = Offline.Open(DatabaseProvider.SqlServer);
        await using var services = Services(new HistoryTableStub([.. context.Database.GetMigrations()]));

        await services.GetRequiredService<DatabaseMigrator>().RequireOwnAsync(CancellationToken.None);
    }

    private static ServiceProvider Services(HistoryTableStub server) => new ServiceCollection()
        .AddSingleton<IInterceptor>(server)
        .AddProjectsData(options => (options.Provider, options.ConnectionString) = (DatabaseProvider.SqlServer, "Server=nowhere.invalid"))
        .BuildServiceProvider();
}
