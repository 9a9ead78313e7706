using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>A backup holds every write acknowledged before it; a restore checks the backup before it replaces anything.</summary>
public sealed class RegisterBackupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("projects-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_backup_made_during_writes_holds_each_row_that_was_acknowledged_before()
    {
        await using var services = await MigratedAsync("register.db");
        using var enough = new CancellationTokenSource();
        var acknowledged = 0;
        var writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await AddAsync(services, $"单位{acknowledged}");
                Interlocked.Increment(ref acknowledged);
            }
        });

        for (var number = 0; number < 3; number++)
        {
            var reached = Volatile.Read(ref acknowledged) + 5;
            while (Volatile.Read(ref acknowledged) < reached && !writing.IsCompleted)
            {
                await Task.Yield();
            }

            var before = Volatile.Read(ref acknowledged);
            await BackUpAsync(services, $"backup{number}.db");
            await AssertSoundAsync($"backup{number}.db", before);
        }

        await enough.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_backup_is_one_file_and_replaces_none()
    {
        await using var services = await MigratedAsync("register.db");
        await BackUpAsync(services, "backup.db");

        Assert.Equal(["backup.db"], Directory.EnumerateFiles(folder, "backup*").Select(Path.GetFileName));
        Assert.Contains(
            "is there already", (await Assert.ThrowsAsync<IOException>(() => BackUpAsync(services, "backup.db"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restored_register_is_that_of_the_backup_and_the_one_of_before_is_kept()
    {
        await using var services = await MigratedAsync("register.db");
        await AddAsync(services, "先");
        await BackUpAsync(services, "backup.db");
        await AddAsync(services, "后");

        var kept = await RestoreAsync(services, "backup.db");

        Assert.Equal(["先"], await NamesAsync("register.db"));
        Assert.Equal(["先", "后"], (await NamesAsync(kept ?? "")).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder, "backup.db")));
    }

    [Fact]
    public async Task A_damaged_register_is_replaced_too()
    {
        await using var services = await MigratedAsync("register.db");
        await AddAsync(services, "先");
        await BackUpAsync(services, "backup.db");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "register.db"),
            "This is no database any more, and long enough to look like one at first sight. " + new string('x', 4096));

        await RestoreAsync(services, "backup.db");

        Assert.Equal(["先"], await NamesAsync("register.db"));
    }

    [Fact]
    public async Task A_register_that_is_served_is_not_replaced_also_while_nobody_reads()
    {
        await using var services = await MigratedAsync("register.db");
        await BackUpAsync(services, "backup.db");
        using (services.GetRequiredService<RegisterBackup>().BlockRestore())
        {
            Assert.Contains(
                "is in use", (await Assert.ThrowsAsync<IOException>(() => RestoreAsync(services, "backup.db"))).Message,
                StringComparison.Ordinal);
        }

        await RestoreAsync(services, "backup.db");
    }

    [Fact]
    public async Task A_register_that_a_program_without_our_lock_has_open_is_not_replaced()
    {
        await using var services = await MigratedAsync("register.db");
        await BackUpAsync(services, "backup.db");
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(folder, "register.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var reading = other.CreateCommand();
            reading.CommandText = "SELECT count(*) FROM \"Projects\"";
            await reading.ExecuteScalarAsync();

            Assert.Contains(
                "is in use", (await Assert.ThrowsAsync<IOException>(() => RestoreAsync(services, "backup.db"))).Message,
                StringComparison.Ordinal);
        }

        await RestoreAsync(services, "backup.db");
    }

    [Theory]
    [InlineData("truncated", "cannot be")]
    [InlineData("other", "it has no history of migrations")]
    [InlineData("newer", "of another version of this program, which made 29991231000000_Tomorrow")]
    [InlineData("missing", "There is no file")]
    public async Task A_file_that_is_no_sound_backup_is_refused_and_the_register_stays(string kind, string reason)
    {
        await using var services = await MigratedAsync("register.db");
        await AddAsync(services, "先");
        await BackUpAsync(services, "backup.db");
        var file = Path.Combine(folder, "backup.db");
        if (kind == "truncated")
        {
            await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..9000]);
        }

        if (kind == "other")
        {
            File.Delete(file);
        }

        if (kind is "other" or "newer")
        {
            await ExecuteAsync("backup.db", kind == "other"
                ? "CREATE TABLE \"Songs\" (\"Id\" INTEGER);"
                : "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Tomorrow', '99.0.0');");
        }

        if (kind == "missing")
        {
            File.Delete(file);
        }

        var refused = await Assert.ThrowsAsync<IOException>(() => RestoreAsync(services, "backup.db"));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["先"], await NamesAsync("register.db"));
    }

    [Theory]
    [InlineData("Data Source=a.db", "a.db")]
    [InlineData("Data Source=file:a.db?cache=private", "a.db")]
    [InlineData("Data Source=:memory:", null)]
    [InlineData("Data Source=shared;Mode=Memory;Cache=Shared", null)]
    [InlineData("Data Source=file:shared?mode=memory&cache=shared", null)]
    public void The_file_is_the_one_that_the_connection_string_names(string connectionString, string? file)
    {
        using var services =
            new ServiceCollection().AddProjectsData(options => options.ConnectionString = connectionString).BuildServiceProvider();

        Assert.Equal(file is null ? null : Path.GetFullPath(file), services.GetRequiredService<RegisterBackup>().EmbeddedFile);
    }

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "pg_dump")]
    [InlineData(DatabaseProvider.SqlServer, "BACKUP DATABASE")]
    public async Task A_server_names_its_own_tool(DatabaseProvider provider, string tool)
    {
        await using var services = new ServiceCollection()
            .AddProjectsData(options => (options.Provider, options.ConnectionString) = (provider, "Host=nowhere.invalid"))
            .BuildServiceProvider();

        Assert.Contains(
            tool, (await Assert.ThrowsAsync<IOException>(() => BackUpAsync(services, "backup.db"))).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyCollection<string> Known()
    {
        using var context = Offline.Open(DatabaseProvider.Sqlite);
        return [.. context.Database.GetMigrations()];
    }

    private static async Task AddAsync(ServiceProvider services, string name)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();
        context.Add(new Organisation { Name = name, Kind = OrganisationKind.Other });
        await context.SaveChangesAsync();
    }

    private Task BackUpAsync(ServiceProvider services, string file) =>
        services.GetRequiredService<RegisterBackup>().BackUpAsync(Path.Combine(folder, file), Known(), CancellationToken.None);

    private Task<string?> RestoreAsync(ServiceProvider services, string file) =>
        services.GetRequiredService<RegisterBackup>().RestoreAsync(Path.Combine(folder, file), Known(), CancellationToken.None);

    private async Task AssertSoundAsync(string file, int acknowledged)
    {
        await using var services = Services(file);
        var verdict = await services.GetRequiredService<LogVerification>().RunAsync(CancellationToken.None);
        Assert.Empty(verdict.Differences);
        Assert.InRange(verdict.Rows, acknowledged, long.MaxValue);
    }

    private async Task<List<string>> NamesAsync(string file)
    {
        await using var services = Services(file);
        await using var context = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();
        return await context.Organisations.Select(o => o.Name).ToListAsync();
    }

    private async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, file)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<ServiceProvider> MigratedAsync(string file)
    {
        var services = Services(file);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        return services;
    }

    private ServiceProvider Services(string file) => new ServiceCollection()
        .AddProjectsData(options => options.ConnectionString = $"Data Source={Path.Combine(folder, file)};Pooling=False")
        .BuildServiceProvider();
}
