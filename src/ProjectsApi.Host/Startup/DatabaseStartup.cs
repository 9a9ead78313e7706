using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Seeding;

namespace ProjectsApi.Host.Startup;

/// <summary>Brings the embedded database up to date and refuses to serve another one that is behind.</summary>
internal static partial class DatabaseStartup
{
    /// <param name="app">The application, not started yet.</param>
    /// <param name="migrate">Apply what is pending to any database, and write no sample data.</param>
    /// <param name="addSampleData">Whether an empty embedded database may be filled to try things with, as the settings say.</param>
    /// <param name="cancellationToken">Ends the work between two statements.</param>
    /// <exception cref="StartupRefusedException">The database cannot be reached, or only an operator may bring it up to date.</exception>
    public static async Task PrepareAsync(WebApplication app, bool migrate, bool addSampleData, CancellationToken cancellationToken)
    {
        try
        {
            var migrator = app.Services.GetRequiredService<DatabaseMigrator>();
            await ApplyAsync(app, migrator, migrate, cancellationToken);
            if ((migrate || migrator.IsEmbedded) && await migrator.CompleteLogAsync(cancellationToken) is > 0 and var rows)
            {
                LogCompleted(app.Logger, rows);
            }

            if (!migrate && addSampleData && HasSampleData(app))
            {
                await SeedAsync(app.Services, cancellationToken);
            }
        }
        catch (Exception failure) when (failure is DbException or RetryLimitExceededException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            // An ArgumentException is how the drivers refuse a connection string, the last two how the folder of a file is refused.
            throw new StartupRefusedException(
                $"{DatabaseOptions.ConnectionStringKey}: the database cannot be opened: {MessageOf(failure)}", failure);
        }
        catch (Exception failure) when (failure is NotSupportedException or TypeInitializationException or DllNotFoundException)
        {
            // A driver lacks something of the machine, such as its native library.
            throw new StartupRefusedException(
                $"{DatabaseOptions.ProviderKey}: the provider cannot work in this runtime: {failure.GetBaseException().Message}", failure);
        }
    }

    /// <summary>Whether this register is one to try things with; a server's never is.</summary>
    public static bool HasSampleData(WebApplication app) =>
        app.Services.GetRequiredService<DatabaseMigrator>().IsEmbedded && app.Configuration.ReadFlag(HostSettings.SampleData) is not false;

    // The driver's own words; those of the network below it name no server.
    private static string MessageOf(Exception failure) =>
        (failure is RetryLimitExceededException { InnerException: { } tried } ? tried : failure).Message;

    private static async Task ApplyAsync(WebApplication app, DatabaseMigrator migrator, bool migrate, CancellationToken cancellationToken)
    {
        var register = await migrator.PendingAsync(cancellationToken);
        await using var access = await app.Services.GetRequiredService<IDbContextFactory<AccessDbContext>>().CreateDbContextAsync(cancellationToken);
        var pending = register.Concat(await access.Database.GetPendingMigrationsAsync(cancellationToken)).ToArray();
        if (pending.Length == 0)
        {
            LogUpToDate(app.Logger);
            return;
        }

        var names = string.Join(", ", pending);
        if (!migrate && !migrator.IsEmbedded)
        {
            throw new StartupRefusedException(
                $"The database lacks migrations: {names}. Run the same program with {CommandLine.MigrateSwitch}, then start it again.");
        }

        await migrator.MigrateAsync(cancellationToken);
        await access.Database.MigrateAsync(cancellationToken);
        LogMigrated(app.Logger, names);
    }

    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await using var database = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(cancellationToken);
        await SampleDataSeeder.SeedAsync(database, today, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is up to date")]
    private static partial void LogUpToDate(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rows older than the change log, which begins with them: {Rows}")]
    private static partial void LogCompleted(ILogger logger, int rows);

    [LoggerMessage(Level = LogLevel.Information, Message = "Migrations applied: {Applied}")]
    private static partial void LogMigrated(ILogger logger, string applied);
}
