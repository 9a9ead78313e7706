using System.Diagnostics;
using System.Globalization;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>A server process that a test may stop and restart with the same folder and port.</summary>
public abstract class ServerProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private Process? running;

    protected ServerProgram() => Port = LiveRegister.FreeAddress().Port;

    public int Port { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("projects-server-").FullName;

    public async Task StartAsync()
    {
        var start = Command();
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        running = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        _ = running.StandardOutput.ReadToEndAsync();
        _ = running.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync())
        {
            Assert.False(running.HasExited, $"{start.FileName} ended.");
            await Task.Delay(100, patience.Token);
        }
    }

    /// <summary>Stops the server at once and drops its connections.</summary>
    public async Task StopAsync()
    {
        if (running is not { HasExited: false } process)
        {
            return;
        }

        using var kill = Process.Start("kill", [StopSignal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        running?.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Signal that stops the server without closing connections.</summary>
    protected abstract string StopSignal { get; }

    protected abstract ProcessStartInfo Command();

    protected abstract Task<bool> IsReadyAsync();

    protected static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {await said}");
    }
}
