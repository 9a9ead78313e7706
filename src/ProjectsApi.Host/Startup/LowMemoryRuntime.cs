using System.Collections;
using System.Runtime.InteropServices;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// Gives a command a runtime that takes less memory. Code is compiled once and all threads share one heap. The C library returns freed
/// memory at once. These settings are fixed at process start, and the server is faster without them.
/// </summary>
internal static class LowMemoryRuntime
{
    // The last two are for glibc, in bytes; other C libraries ignore them.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["MALLOC_TRIM_THRESHOLD_"] = "65536",
        ["MALLOC_MMAP_THRESHOLD_"] = "65536",
    };

    /// <summary>
    /// Starts the program again in the same process, with the same arguments. Returns in the second start, on systems other than Linux,
    /// and where an operator has set one of the variables.
    /// </summary>
    public static void Enter()
    {
        if (!OperatingSystem.IsLinux() || Environment.ProcessPath is not { } program
            || Settings.Keys.Any(name => Environment.GetEnvironmentVariable(name) is not null))
        {
            return;
        }

        var arguments = File.ReadAllText("/proc/self/cmdline").Split('\0')[..^1];
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}")
            .Concat(Settings.Select(setting => $"{setting.Key}={setting.Value}"));
        RemoveDiagnosticSocket();
        // Returns only on failure; the command then keeps its runtime.
        _ = Execute(Native(program), [.. arguments.Select(Native), 0], [.. variables.Select(Native), 0]);
    }

    // The runtime removes it at process end, and this process does not end.
    private static void RemoveDiagnosticSocket()
    {
        var folder = new DirectoryInfo(Path.GetTempPath());
        foreach (var socket in folder.Exists ? folder.EnumerateFiles($"dotnet-diagnostic-{Environment.ProcessId}-*-socket") : [])
        {
            socket.Delete();
        }
    }

    // The system frees it with the old program.
    private static nint Native(string text) => Marshal.StringToCoTaskMemUTF8(text);

    [DllImport("libc", EntryPoint = "execve")]
    private static extern int Execute(nint program, nint[] arguments, nint[] variables);
}
