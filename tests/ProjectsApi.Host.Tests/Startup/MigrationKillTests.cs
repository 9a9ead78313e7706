using System.Diagnostics;
using ProjectsApi.Host.Tests.Running;
using Xunit.Abstractions;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A killed migration of the embedded file does not block the next start.</summary>
public sealed class MigrationKillTests(ITestOutputHelper output)
{
    private const int MostKills = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly double[] Shares = [0, 0.2, 0.4, 0.7];

    [Fact]
    public async Task The_next_start_after_a_kill_at_any_step_migrates_and_ends()
    {
        var kills = 0;
        for (var step = 1; step <= MostKills; step++)
        {
            using var folder = new HostFolder();
            if (!await KillAtAsync(folder, step))
            {
                break;
            }

            kills++;
            await AssertNextStartMigratesAsync(folder);
        }

        output.WriteLine($"{kills} kills");
        Assert.True(kills > 2);
    }

    // A migration is one transaction, visible on disk only at its commit. So these kills use its measured time.
    [Fact]
    public async Task The_next_start_after_a_kill_among_the_statements_of_the_migration_migrates_and_ends()
    {
        TimeSpan whole;
        using (var folder = new HostFolder())
        {
            await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), "--migrate");
            await LogOfAsync(folder, minimum: 0);
            var began = Stopwatch.GetTimestamp();
            await LogOfAsync(folder, minimum: 1);
            whole = Stopwatch.GetElapsedTime(began);
            Assert.Equal(0, (await host.ExitAsync()).Code);
        }

        var inside = 0;
        foreach (var share in Shares)
        {
            using var folder = new HostFolder();
            await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), "--migrate");
            await LogOfAsync(folder, minimum: 0);
            await Task.Delay(whole * share);
            await host.KillAsync();
            var tables = await folder.ExecuteAsync("SELECT count(*) FROM sqlite_master");
            output.WriteLine($"{share} of {whole}: {tables} tables and indexes");
            inside += tables is 0L ? 1 : 0;
            await AssertNextStartMigratesAsync(folder);
        }

        Assert.True(inside > 0);
    }

    private static async Task AssertNextStartMigratesAsync(HostFolder folder)
    {
        await using var next = HostProcess.Start(folder, new Dictionary<string, string>(), "--migrate");
        var exit = await next.ExitAsync();
        Assert.Equal((0, ""), (exit.Code, exit.Errors));
        Assert.Equal("ok", await folder.ExecuteAsync("PRAGMA integrity_check"));
        Assert.Equal(0L, await folder.ExecuteAsync("""SELECT (SELECT count(*) FROM "Projects") + (SELECT count(*) FROM "Accounts")"""));
    }

    // SQLite creates the write-ahead log before the transaction and writes its first page at the commit.
    private static async Task LogOfAsync(HostFolder folder, long minimum)
    {
        var began = Stopwatch.GetTimestamp();
        while (new FileInfo($"{folder.DatabaseFile}-wal") is var log && !(log.Exists && log.Length >= minimum))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience);
            await Task.Yield();
        }
    }

    // A step is a change in the database folder: file created, table written or write-ahead log checkpointed.
    private static async Task<bool> KillAtAsync(HostFolder folder, int step)
    {
        await using var host = HostProcess.Start(folder, new Dictionary<string, string>(), "--migrate");
        var end = host.ExitAsync();
        var seen = "";
        while (!end.IsCompleted)
        {
            var now = Sizes(Path.GetDirectoryName(folder.DatabaseFile) ?? "");
            if (now != seen)
            {
                seen = now;
                if (--step == 0)
                {
                    await host.KillAsync();
                    return true;
                }
            }

            await Task.Yield();
        }

        return false;
    }

    private static string Sizes(string path)
    {
        try
        {
            return string.Join(
                ' ', new DirectoryInfo(path).EnumerateFiles()
                    .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name}={file.Length}"));
        }
        catch (IOException)
        {
            // A file disappeared meanwhile, or the folder does not exist yet.
            return "";
        }
    }
}
