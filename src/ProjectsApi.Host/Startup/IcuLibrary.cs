using System.Runtime.InteropServices;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// The library that the runtime takes cultures from. A Linux without it ends the process with a stack trace at the first text that
/// needs a culture, so nothing here may need one: no console, no formatting, no comparison.
/// </summary>
internal static class IcuLibrary
{
    private const int StandardError = 2;

    private static byte[] Refusal =>
    [
        .. "ProjectsApi does not start. ICU is not installed: install libicu (apt-get install libicu72 on Debian 12, libicu76 on Debian 13, "u8,
        .. "apk add icu-libs on Alpine); for SQLite or PostgreSQL without it set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1, SQL Server needs it.\n"u8,
    ];

    // The versions that the runtime looks for.
    private const int OldestVersion = 50;
    private const int NewestVersion = 255;

    /// <summary>Whether the runtime would end this process for want of the library; says so in one line of the standard error.</summary>
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

    // The streams of the framework need a culture for their first byte.
    [DllImport("libc", EntryPoint = "write")]
    private static extern nint Write(int descriptor, byte[] bytes, nint count);
}
