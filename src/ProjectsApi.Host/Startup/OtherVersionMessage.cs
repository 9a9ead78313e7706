using ProjectsApi.Data;

namespace ProjectsApi.Host.Startup;

/// <summary>Tells an operator what to do with a database that another version of this program made (D81).</summary>
internal static class OtherVersionMessage
{
    /// <param name="other">What was found.</param>
    /// <param name="isEmbedded">Whether the database is a file of this program, and not a server's.</param>
    public static string Of(OtherVersionException other, bool isEmbedded)
    {
        var begin = isEmbedded ? CommandLine.CreateSwitch : CommandLine.MigrateSwitch;
        return $"{DatabaseOptions.ConnectionStringKey}: {other.Message} Nothing was changed. Run the version that made it; or name a new "
            + $"database, "
            + $"begin it with {begin}, and bring the plans over by that version's export and {CommandLine.ImportSwitch} FILE.";
    }
}
