using System.Diagnostics;
using System.Runtime;
using System.Runtime.InteropServices;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// Runs a command of one go in a process of its own. The collector of the server lets garbage lie for the sake of its speed, and which
/// collector there is can only be chosen when a process starts.
/// </summary>
internal static class LeanProcess
{
    private const string Collector = "DOTNET_gcServer";

    /// <summary>Whether this process has the server's collector, and was not told otherwise by its environment.</summary>
    public static bool IsNeeded => GCSettings.IsServerGC && Environment.GetEnvironmentVariable(Collector) is null && Environment.ProcessPath is not null;

    /// <summary>Runs the program with the same arguments; its input and output are those of this process.</summary>
    /// <returns>Its exit code; the number of the signal and 128 where one ended it.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The process does not know its program.");
        // dotnet Program.dll … is started by the path of dotnet.
        var first = Environment.GetCommandLineArgs()[0];
        var isLibrary = string.Equals(Path.GetExtension(first), ".dll", StringComparison.OrdinalIgnoreCase) && !string.Equals(Path.GetFileNameWithoutExtension(program), Path.GetFileNameWithoutExtension(first), StringComparison.Ordinal);
        var start = new ProcessStartInfo(program, isLibrary ? [first, .. args] : args)
        {
            UseShellExecute = false,
            // One heap that is collected each 4 MiB (in hexadecimal), and no code compiled twice for its profile.
            Environment = { [Collector] = "0", ["DOTNET_gcConcurrent"] = "0", ["DOTNET_GCgen0size"] = "400000", ["DOTNET_TieredPGO"] = "0" },
        };
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The program could not be started again.");
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Forward(context, child));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Forward(context, child));
        await child.WaitForExitAsync(cancellationToken);
        return child.ExitCode;
    }

    // Nothing of an import is written before all of it is: it may be ended at any time.
    private static void Forward(PosixSignalContext context, Process child)
    {
        context.Cancel = true;
        child.Kill(entireProcessTree: true);
    }
}
