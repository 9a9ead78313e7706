using ProjectsApi.Host.Tests.Running;
using Xunit.Abstractions;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>A process that is killed while it migrates the embedded file stops nobody after it.</summary>
public sealed class MigrationKillTests(ITestOutputHelper output)
{
    private const int MostKills = 8;

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
            await using var next = HostProcess.Start(folder, new Dictionary<string, string>(), "--migrate");
            var exit = await next.ExitAsync();
            Assert.Equal((0, ""), (exit.Code, exit.Errors));
            Assert.Equal("ok", await folder.ExecuteAsync("PRAGMA integrity_check"));
            Assert.Equal(0L, await folder.ExecuteAsync("""SELECT (SELECT count(*) FROM "Projects") + (SELECT count(*) FROM "Accounts")"""));
        }

        output.WriteLine($"{kills} kills");
        Assert.True(kills > 2);
    }

    // A step is a change of what lies in the folder of the file: the file made, a table written, the log of the file moved into it.
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
            return string.Join(' ', new DirectoryInfo(path).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name}={file.Length}"));
        }
        catch (IOException)
        {
            // A file went while it was looked at, or the folder is not there yet.
            return "";
        }
    }
}
