using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Startup;

/// <summary>Backs up, restores or verifies the register, without migrations or sample data.</summary>
internal static class MaintenanceCommand
{
    /// <returns>Exit code: 0 after success, 1 when tables and change log differ.</returns>
    /// <exception cref="StartupRefusedException">The command failed; the message names the reason.</exception>
    public static async Task<int> RunAsync(WebApplication app, MaintenanceRequest request, CancellationToken cancellationToken)
    {
        var services = app.Services;
        var backup = services.GetRequiredService<RegisterBackup>();
        try
        {
            if (request.BackUpTo is { } to)
            {
                await backup.BackUpAsync(to, await KnownMigrationsAsync(services, cancellationToken), cancellationToken);
                await Console.Out.WriteLineAsync($"Backed up to {Path.GetFullPath(to)}, checked.");
                return 0;
            }

            if (request.RestoreFrom is { } from)
            {
                var previous = await backup.RestoreAsync(from, await KnownMigrationsAsync(services, cancellationToken), cancellationToken);
                await Console.Out.WriteLineAsync(
                    $"Restored {Path.GetFullPath(from)} to {backup.EmbeddedFile}."
                    + (previous is null ? "" : $" The previous file is kept in {previous}."));
                return 0;
            }

            return await VerifyAsync(services, backup, cancellationToken);
        }
        catch (OtherVersionException other)
        {
            var embedded = services.GetRequiredService<DatabaseMigrator>().IsEmbedded;
            throw new StartupRefusedException($"{SwitchOf(request)}: {OtherVersionMessage.Of(other, embedded)}", other);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException($"{SwitchOf(request)}: {failure.Message}", failure);
        }
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, RegisterBackup backup, CancellationToken cancellationToken)
    {
        if (await backup.IsMissingAsync(cancellationToken))
        {
            throw new IOException($"There is no register at '{backup.EmbeddedFile}'.");
        }

        var migrator = services.GetRequiredService<DatabaseMigrator>();
        await migrator.RequireOwnAsync(cancellationToken);
        if (await migrator.PendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            throw new IOException(
                $"The database lacks migrations: {string.Join(", ", pending)}. Run the program with {CommandLine.MigrateSwitch} first.");
        }

        var damage = await backup.ProblemAsync(await KnownMigrationsAsync(services, cancellationToken), cancellationToken);
        var result = await services.GetRequiredService<LogVerification>().RunAsync(cancellationToken);
        var sums = await services.GetRequiredService<StatisticsVerification>().RunAsync(cancellationToken);
        string[] found =
            [.. damage is null ? [] : (string[])[$"File: {damage}"], .. result.Differences, .. sums.Take(LogVerdict.MostDescribed)];
        foreach (var difference in found)
        {
            await Console.Error.WriteLineAsync(difference);
        }

        var count = result.Count + sums.Count + (damage is null ? 0 : 1);
        await Console.Out.WriteLineAsync(count == 0
            ? $"Verified: {result.Rows} rows match {result.Changes} changes of the log."
            : $"Not verified: {count} differences between {result.Rows} rows and {result.Changes} changes of the log.");
        return count == 0 ? 0 : 1;
    }

    // Data and accounts have separate migration histories in one database.
    private static async Task<IReadOnlyCollection<string>> KnownMigrationsAsync(
        IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var register = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        await using var access = await services.GetRequiredService<IDbContextFactory<AccessDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        return [.. register.Database.GetMigrations(), .. access.Database.GetMigrations()];
    }

    private static string SwitchOf(MaintenanceRequest request) =>
        request.BackUpTo is not null
            ? CommandLine.BackupSwitch : request.RestoreFrom is not null ? CommandLine.RestoreSwitch : CommandLine.VerifySwitch;
}
