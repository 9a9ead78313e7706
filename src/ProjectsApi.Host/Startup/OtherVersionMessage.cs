using ProjectsApi.Data;

namespace ProjectsApi.Host.Startup;

/// <summary>Message for an operator about a database of another version of this program (D81).</summary>
internal static class OtherVersionMessage
{
    /// <param name="other">Version that was found.</param>
    /// <param name="isEmbedded">Whether the database is the embedded file.</param>
    public static string Of(OtherVersionException other, bool isEmbedded)
    {
        var create = isEmbedded ? CommandLine.CreateSwitch : CommandLine.MigrateSwitch;
        return $"{DatabaseOptions.ConnectionStringKey}: {other.Message} Nothing was changed. Run the version that created it. "
            + $"Or name a new database, create it with {create}, and move the plans by that version's export "
            + $"and {CommandLine.ImportSwitch} FILE.";
    }
}
