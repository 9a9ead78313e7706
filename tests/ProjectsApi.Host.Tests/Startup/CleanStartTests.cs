using System.Globalization;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A regular first start logs no warning.</summary>
public sealed class CleanStartTests : IDisposable
{
    private readonly HostFolder folder = new();

    [Fact]
    public async Task The_first_start_on_an_embedded_database_logs_no_warning_and_no_error()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        // The first sign-in creates the token keys.
        using var guess = await client.PostAsync("/account/login?useCookies=true", null);
        await host.TerminateAsync();

        var exit = await host.ExitAsync();

        Assert.Empty(LogRecord.Alarms(exit.Output));
        Assert.Equal("", exit.Errors);
    }

    [SkippableFact]
    public async Task The_first_migration_and_start_on_a_server_log_no_warning_and_no_error()
    {
        await using var database = await ServerDatabase.CreateAsync();
        await using var migration = HostProcess.Start(folder, database.Settings, "--migrate");
        var migrated = await migration.ExitAsync();
        await using var host = HostProcess.Start(folder, database.Settings);
        using var client = await host.ClientAsync();
        await host.TerminateAsync();

        var exit = await host.ExitAsync();

        Assert.Contains("Migrations applied: ", migrated.Output, StringComparison.Ordinal);
        Assert.Empty(LogRecord.Alarms(migrated.Output));
        Assert.Empty(LogRecord.Alarms(exit.Output));
    }

    [Fact]
    public async Task Every_record_has_its_instant_in_utc()
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>());
        using var client = await host.ClientAsync();
        using var alive = await client.GetAsync("/health/live");
        var now = alive.Headers.Date ?? default;

        var records = LogRecord.Of(host.Output);

        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.InRange(
            DateTimeOffset.ParseExact(
                record.GetProperty("Timestamp")
                    .GetString() ?? "", "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            now.AddMinutes(-5),
            now.AddMinutes(5)));
    }

    public void Dispose() => folder.Dispose();
}
