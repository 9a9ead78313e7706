namespace ProjectsApi.Data;

/// <summary>A setting of the database is missing or cannot be used; the message names the key and what it accepts.</summary>
public sealed class DatabaseConfigurationException(string key, string problem)
    : Exception($"{key}: {problem}")
{
    /// <summary>Key of the setting, such as <c>Database:Provider</c>.</summary>
    public string Key { get; } = key;
}
