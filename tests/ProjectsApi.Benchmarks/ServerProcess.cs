using System.Diagnostics;
using System.Net;

namespace ProjectsApi.Benchmarks;

/// <summary>A server in a process of its own, which ends with the benchmark.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri url)
    {
        _process = process;
        Url = url;
    }

    public Uri Url { get; }

    /// <summary>Processor time of the server so far; unlike a rate, it hardly depends on other work of the machine.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that the system holds for the server, bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServerProcess> StartAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Uri url,
        CancellationToken cancellationToken, string? runtimeConfiguration = null)
    {
        string[] command = runtimeConfiguration is null ? [program] : ["exec", "--runtimeconfig", runtimeConfiguration, program];
        var server = new ServerProcess(Start([.. command, .. arguments], Path.GetDirectoryName(program), environment), url);
        try
        {
            await server.WaitAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a program to its end. The input is a line of its standard input.</summary>
    public static async Task RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken,
        string input = "")
    {
        using var process = Start([program, .. arguments], Path.GetDirectoryName(program), environment);
        await process.StandardInput.WriteLineAsync(input.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Waits until the Host's background work, such as recomputing schedules, has ended, so that it is not measured.</summary>
    public async Task UntilIdleAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Url };
        var told = false;
        while (true)
        {
            using var answer = await client.GetAsync(new Uri("/health/idle", UriKind.Relative), cancellationToken);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || _process.HasExited)
            {
                throw new InvalidOperationException($"{Url} does not tell whether it is idle: {(int)answer.StatusCode}.");
            }

            if (!told)
            {
                Console.WriteLine("Waiting until the Host has done its own work …");
                told = true;
            }

            await Task.Delay(1000, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(IEnumerable<string> arguments, string? folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)
            ?? throw new InvalidOperationException($"dotnet did not start: {string.Join(' ', start.ArgumentList)}");
        process.OutputDataReceived += (_, line) => Trace.WriteLine(line.Data);
        process.BeginOutputReadLine();
        return process;
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Url };
        for (var left = 1_500; left > 0 && !_process.HasExited; left--)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // The server has not opened its port yet.
            }

            await Task.Delay(20, cancellationToken);
        }

        throw new InvalidOperationException($"{Url} did not become ready.");
    }
}
