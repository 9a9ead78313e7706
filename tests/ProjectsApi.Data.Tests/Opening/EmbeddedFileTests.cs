using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>Embedded file: created on first use, with settings that SQLite leaves off.</summary>
public sealed class EmbeddedFileTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"projects-{Guid.NewGuid():N}");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_waits_for_every_migration_and_is_made_with_its_folder()
    {
        await using var services = Services();
        var migrator = services.GetRequiredService<DatabaseMigrator>();

        Assert.Contains(await migrator.PendingAsync(CancellationToken.None), name => name.EndsWith("_Initial", StringComparison.Ordinal));
        await migrator.MigrateAsync(CancellationToken.None);

        Assert.True(File.Exists(Path.Combine(folder, "deep", "register.db")));
        Assert.Empty(await migrator.PendingAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "1234")]
    public async Task A_connection_has_what_SQLite_leaves_off(string pragma, string value)
    {
        await using var services = Services();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        await using var context = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(value, $"{await command.ExecuteScalarAsync()}");
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddProjectsData(options =>
        {
            options.ConnectionString = $"Data Source={Path.Combine(folder, "deep", "register.db")}";
            options.BusyTimeoutMilliseconds = 1234;
        })
        .BuildServiceProvider();
}
