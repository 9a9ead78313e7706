namespace ProjectsApi.Data;

/// <summary>Another version of this program migrated the database, which stays as it is.</summary>
/// <param name="unknown">Applied migrations that this program does not know, oldest first; at least one.</param>
public sealed class OtherVersionException(IReadOnlyList<string> unknown) : Exception(
    $"another version of this program made the database, by migrations that this one does not know: {string.Join(", ", unknown)}.")
{
    /// <summary>Applied migrations that this program does not know, oldest first.</summary>
    public IReadOnlyList<string> Unknown { get; } = unknown;
}
