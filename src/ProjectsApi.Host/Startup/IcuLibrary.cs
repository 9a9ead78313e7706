using System.Runtime.InteropServices;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// ICU, the culture library of the runtime on Linux. Without it the first use of a culture ends the process. So this class avoids the
/// console, formatting and comparison.
/// </summary>
internal static class IcuLibrary
{
    private const int StandardError = 2;

    private static byte[] Refusal =>
    [
        .. "ProjectsApi does not start. ICU is not installed. Install libicu: apt-get install libicu72 on Debian 12, "u8,
        .. "libicu76 on Debian 13, apk add icu-libs on Alpine. SQLite and PostgreSQL also run without it if "u8,
        .. "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 is set; SQL Server needs it.\n"u8,
    ];

    // Versions that the runtime searches.
    private const int OldestVersion = 50;
    private const int NewestVersion = 255;

    /// <summary>Whether the runtime would end this process without the library; then writes one line to standard error.</summary>
    public static bool IsMissing()
    {
        if (!OperatingSystem.IsLinux() || IsInvariantMode() || IsInstalled())
        {
            return false;
        }

        var line = Refusal;
        _ = Write(StandardError, line, line.Length);
        return true;
    }

    private static bool IsInvariantMode() =>
        Environment.GetEnvironmentVariable(
            "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is ['1'] or ['t' or 'T', 'r' or 'R', 'u' or 'U', 'e' or 'E'];

    private static bool IsInstalled()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            if (CanLoad(string.Concat("libicuuc.so.", version.ToString(provider: null))))
            {
                return true;
            }
        }

        return CanLoad("libicuuc.so")
            || (Environment.GetEnvironmentVariable("DOTNET_ICU_VERSION_OVERRIDE") is { } named
            && CanLoad(string.Concat("libicuuc.so.", named)));
    }

    private static bool CanLoad(string library) => NativeLibrary.TryLoad(library, out _);

    // Streams of the framework already need a culture.
    [DllImport("libc", EntryPoint = "write")]
    private static extern nint Write(int descriptor, byte[] bytes, nint count);
}
