using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Seeding;

namespace ProjectsApi.Host.Startup;

/// <summary>Migrates the embedded database and refuses to serve a server database with pending migrations.</summary>
internal static partial class DatabaseStartup
{
    /// <param name="app">Application before its start.</param>
    /// <param name="migrate">Apply pending migrations to any database, and write no sample data.</param>
    /// <param name="create">Whether a new register may be created where the embedded file is missing or empty; always in
    /// Development.</param>
    /// <param name="addSampleData">Whether an empty embedded database may get sample data, if the settings allow it.</param>
    /// <param name="cancellationToken">Cancels between two statements.</param>
    /// <exception cref="StartupRefusedException">The database cannot be reached, or an operator must migrate it.</exception>
    public static async Task PrepareAsync(
        IHost app, bool migrate, bool create, bool addSampleData, CancellationToken cancellationToken)
    {
        try
        {
            var migrator = app.Services.GetRequiredService<DatabaseMigrator>();
            RefuseInMemory(app, migrator);
            var newRegister = await FindNewRegisterAsync(app, create, cancellationToken);
            await ApplyAsync(app, migrator, migrate, cancellationToken);
            if (newRegister is not null)
            {
                LogCreated(LoggerOf(app), newRegister);
            }

            if ((migrate || migrator.IsEmbedded) && await migrator.CompleteLogAsync(cancellationToken) is > 0 and var rows)
            {
                LogCompleted(LoggerOf(app), rows);
            }

            await FillStatisticsAsync(app, migrate, cancellationToken);
            if (!migrate && addSampleData && HasSampleData(app))
            {
                await SeedAsync(app.Services, cancellationToken);
            }
        }
        catch (OtherVersionException other)
        {
            throw new StartupRefusedException(
                OtherVersionMessage.Of(other, app.Services.GetRequiredService<DatabaseMigrator>().IsEmbedded), other);
        }
        catch (Exception failure) when (failure is DbException
            or RetryLimitExceededException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            // Drivers throw ArgumentException for a connection string. The last two concern the folder of the file.
            throw new StartupRefusedException(
                $"{DatabaseOptions.ConnectionStringKey}: the database cannot be opened: {MessageOf(failure)}", failure);
        }
        catch (Exception failure) when (failure is NotSupportedException or TypeInitializationException or DllNotFoundException)
        {
            // The driver needs a part of the machine, such as a native library.
            throw new StartupRefusedException(
                $"{DatabaseOptions.ProviderKey}: the provider cannot work in this runtime: {failure.GetBaseException().Message}", failure);
        }
    }

    /// <summary>Whether this register may hold sample data; a server database never does.</summary>
    public static bool HasSampleData(IHost app) =>
        app.Services.GetRequiredService<DatabaseMigrator>().IsEmbedded && app.Services.GetRequiredService<SeedingOptions>().SampleData;

    private static ILogger LoggerOf(IHost app) =>
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(app.Services.GetRequiredService<IHostEnvironment>().ApplicationName);

    // The message of the driver; those of the network name no server.
    private static string MessageOf(Exception failure) =>
        (failure is RetryLimitExceededException { InnerException: { } tried } ? tried : failure).Message;

    private static async Task ApplyAsync(IHost app, DatabaseMigrator migrator, bool migrate, CancellationToken cancellationToken)
    {
        await using var access = await app.Services.GetRequiredService<IDbContextFactory<AccessDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        // Both histories are checked before either is migrated.
        await migrator.RequireOwnAsync(cancellationToken);
        await DatabaseMigrator.RequireOwnAsync(access, cancellationToken);
        var register = await migrator.PendingAsync(cancellationToken);
        var pending = register.Concat(await access.Database.GetPendingMigrationsAsync(cancellationToken)).ToArray();
        if (pending.Length == 0)
        {
            LogUpToDate(LoggerOf(app));
            return;
        }

        var names = string.Join(", ", pending);
        if (!migrate && !migrator.IsEmbedded)
        {
            throw new StartupRefusedException(
                $"The database lacks migrations: {names}. Run the same program with {CommandLine.MigrateSwitch}, then start it again.");
        }

        var lockRemoved = await migrator.MigrateAsync(cancellationToken);
        if (await migrator.MigrateAsync(access, cancellationToken) || lockRemoved)
        {
            LogLockRemoved(LoggerOf(app));
        }

        LogMigrated(LoggerOf(app), names);
        if (await migrator.AdviceAsync(cancellationToken) is { } advice)
        {
            LogAdvice(LoggerOf(app), advice);
        }
    }

    // Each connection would have its own database, and the data would end with the process.
    private static void RefuseInMemory(IHost app, DatabaseMigrator migrator)
    {
        if (migrator.IsEmbedded && app.Services.GetRequiredService<RegisterBackup>().EmbeddedFile is null)
        {
            throw new StartupRefusedException(
                $"{DatabaseOptions.ConnectionStringKey}: names a database in memory, which keeps nothing. Name a file, such as "
                + "Data Source=projects.db.");
        }
    }

    // A mistyped path must not create a new, empty register.
    private static async Task<string?> FindNewRegisterAsync(IHost app, bool create, CancellationToken cancellationToken)
    {
        var backup = app.Services.GetRequiredService<RegisterBackup>();
        if (!await backup.IsMissingAsync(cancellationToken))
        {
            return null;
        }

        return create || app.Services.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? backup.EmbeddedFile
            : throw new StartupRefusedException(
                $"{DatabaseOptions.ConnectionStringKey}: there is no register at {backup.EmbeddedFile}. Correct the path, restore a backup "
                + $"with {CommandLine.RestoreSwitch} FILE, or create a new register by starting once with {CommandLine.CreateSwitch}.");
    }

    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await using var database = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        await SampleDataSeeder.SeedAsync(database, today, cancellationToken);
    }

    // A server counts while it serves; a large register takes minutes.
    private static async Task FillStatisticsAsync(IHost app, bool toTheEnd, CancellationToken cancellationToken)
    {
        var fill = app.Services.GetRequiredService<StatisticsFill>();
        if (await fill.BeginAsync(cancellationToken) is > 0 and var due)
        {
            LogCounting(LoggerOf(app), due);
        }

        while (toTheEnd && await fill.RunAsync(cancellationToken) > 0)
        {
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Projects to count for the statistics: {Projects}")]
    private static partial void LogCounting(ILogger logger, int projects);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is up to date")]
    private static partial void LogUpToDate(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rows older than the change log, now its first entries: {Rows}")]
    private static partial void LogCompleted(ILogger logger, int rows);

    [LoggerMessage(Level = LogLevel.Information, Message = "A NEW REGISTER HAS BEEN CREATED at {Path}: there was none")]
    private static partial void LogCreated(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The migration lock of a dead process was removed")]
    private static partial void LogLockRemoved(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Advice}")]
    private static partial void LogAdvice(ILogger logger, string advice);

    [LoggerMessage(Level = LogLevel.Information, Message = "Migrations applied: {Applied}")]
    private static partial void LogMigrated(ILogger logger, string applied);
}
