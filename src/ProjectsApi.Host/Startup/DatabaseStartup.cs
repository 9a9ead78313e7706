using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Host.Seeding;

namespace ProjectsApi.Host.Startup;

/// <summary>Brings the embedded database up to date and refuses to serve another one that is behind.</summary>
internal static partial class DatabaseStartup
{
    public const string MigrateCommand = "--migrate";

    public static async Task<DatabaseState> PrepareAsync(WebApplication app, string[] args, CancellationToken cancellationToken)
    {
        var migrator = app.Services.GetRequiredService<DatabaseMigrator>();
        var asked = args.Contains(MigrateCommand, StringComparer.Ordinal);
        var pending = await migrator.PendingAsync(cancellationToken);
        if (pending.Count > 0 && !asked && !migrator.IsEmbedded)
        {
            LogBehind(app.Logger, string.Join(", ", pending), MigrateCommand);
            return DatabaseState.Behind;
        }

        if (pending.Count > 0)
        {
            await migrator.MigrateAsync(cancellationToken);
            LogMigrated(app.Logger, string.Join(", ", pending));
        }

        if (!asked && migrator.IsEmbedded && app.Configuration.GetValue("Seeding:SampleData", true))
        {
            await SeedAsync(app.Services, cancellationToken);
        }

        return asked ? DatabaseState.Migrated : DatabaseState.Ready;
    }

    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await using var database = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync(cancellationToken);
        await SampleDataSeeder.SeedAsync(database, today, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The database lacks migrations: {Pending}. Run the same program with {Command}, then start it again.")]
    private static partial void LogBehind(ILogger logger, string pending, string command);

    [LoggerMessage(Level = LogLevel.Information, Message = "Migrations applied: {Applied}")]
    private static partial void LogMigrated(ILogger logger, string applied);
}
