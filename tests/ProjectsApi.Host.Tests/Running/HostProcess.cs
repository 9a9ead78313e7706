using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectsApi.Host.Tests.Running;

/// <summary>The Host as a separate process, with its output and exit code.</summary>
public sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly Task<string> errors;
    private readonly List<string> lines = [];
    private TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool ended;

    private HostProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
    }

    public static HostProcess Start(HostFolder folder, IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        new(Process.Start(
            StartInfo(folder, settings, arguments)) ?? throw new InvalidOperationException("The Host's process did not start."));

    /// <summary>Starts with a line on standard input, such as a password.</summary>
    public static async Task<HostProcess> StartAsync(
        HostFolder folder, IReadOnlyDictionary<string, string> settings, string input, params string[] arguments)
    {
        var start = StartInfo(folder, settings, arguments);
        start.RedirectStandardInput = true;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The Host's process did not start.");
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        return new HostProcess(process);
    }

    private static ProcessStartInfo StartInfo(HostFolder folder, IReadOnlyDictionary<string, string> settings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ProjectsApi.Host.dll"));
        foreach (var argument in folder.MayCreate ? ["--create", .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        // Most tests are not about permission to read.
        start.Environment["Access__AnonymousRead"] = "true";
        start.Environment["Urls"] = "http://127.0.0.1:0";
        // A process of seconds gains nothing from measuring its own code, which costs a tenth of its start.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["ConnectionStrings__Projects"] = folder.ConnectionString;
        foreach (var (key, value) in settings)
        {
            var name = key.Replace(":", "__", StringComparison.Ordinal);
            if (value.Length == 0)
            {
                // A missing variable differs from an empty one.
                start.Environment.Remove(name);
                continue;
            }

            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Waits until the server listens and returns a client.</summary>
    public async Task<HttpClient> ClientAsync()
    {
        var line = await LineAsync("Now listening on: ");
        return new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(Address().Match(line).Value) };
    }

    /// <summary>Waits for the first line of output with the text.</summary>
    public async Task<string> LineAsync(string text)
    {
        while (true)
        {
            Task next;
            lock (lines)
            {
                if (lines.Find(line => line.Contains(text, StringComparison.Ordinal)) is { } found)
                {
                    return found;
                }

                Assert.False(ended, $"The Host ended without '{text}'. It wrote:\n{string.Join('\n', lines)}");
                next = more.Task;
            }

            await next.WaitAsync(Patience);
        }
    }

    /// <summary>Output until now.</summary>
    public string Output
    {
        get
        {
            lock (lines)
            {
                return string.Join('\n', lines);
            }
        }
    }

    /// <summary>Waits for the exit.</summary>
    public async Task<HostExit> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        var said = await errors.WaitAsync(Patience);
        lock (lines)
        {
            return new HostExit(process.ExitCode, string.Join('\n', lines), said);
        }
    }

    /// <summary>Asks the process to end, as a service manager does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Kills the process, as the kernel does when memory runs out.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Working set of the process, bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Peak working set until the exit, bytes; call it before the exit.</summary>
    public async Task<long> PeakMemoryAsync()
    {
        var peak = 0L;
        for (var began = Stopwatch.GetTimestamp(); !process.HasExited && Stopwatch.GetElapsedTime(began) < Patience; await Task.Delay(10))
        {
            process.Refresh();
            // An ended process has no working set.
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return peak;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+")]
    private static partial Regex Address();

    private void Keep(string? line)
    {
        TaskCompletionSource reached;
        lock (lines)
        {
            ended = line is null;
            if (line is not null)
            {
                lines.Add(line);
            }

            (reached, more) = (more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        reached.SetResult();
    }
}
