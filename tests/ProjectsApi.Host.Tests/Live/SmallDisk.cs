using System.Diagnostics;
using System.Globalization;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A small file system in memory that a test can fill.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    public string Path { get; } = Directory.CreateTempSubdirectory("projects-disk-").FullName;

    public static async Task<SmallDisk> CreateAsync(int megabytes)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root", "Mounting a file system takes root.");
        var disk = new SmallDisk();
        if (await RunAsync(
            "mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "tmpfs", disk.Path) == 0)
        {
            return disk;
        }

        Directory.Delete(disk.Path);
        Skip.If(true, "A file system cannot be mounted here.");
        return disk;
    }

    /// <summary>Fills the disk to the last byte.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        foreach (var size in (int[])[65_536, 4_096, 1])
        {
            try
            {
                while (true)
                {
                    file.Write(new byte[size]);
                    file.Flush(flushToDisk: true);
                }
            }
            catch (IOException)
            {
                // No room for this size; a smaller one may fit.
            }
        }
    }

    public void Empty() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
