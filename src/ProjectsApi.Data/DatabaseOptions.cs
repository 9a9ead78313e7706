using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Which database holds the register and how it is spoken to.</summary>
public sealed class DatabaseOptions
{
    public const string ProviderKey = "Database:Provider";

    public const string ConnectionStringKey = "ConnectionStrings:Projects";

    /// <summary>Default Sqlite.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Default for SQLite: projects.db in the working directory. Needed for the other two.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Seconds a statement may run. Default 30, 1 to 3600.</summary>
    public int CommandTimeoutSeconds { get; set; } = 30;

    /// <summary>
    /// How often a statement is tried again after a transient fault of SQL Server or PostgreSQL. Default 3, 0 to 10;
    /// 0 streams results instead of buffering them, which a retry cannot do without.
    /// </summary>
    public int MaxRetryCount { get; set; } = 3;

    /// <summary>Longest pause between two tries, in seconds. Default 5, 1 to 60.</summary>
    public int MaxRetryDelaySeconds { get; set; } = 5;

    /// <summary>How long SQLite waits for another writer, in milliseconds. Default 5000, 0 to 60000.</summary>
    public int BusyTimeoutMilliseconds { get; set; } = 5000;

    /// <summary>
    /// Statements that each PostgreSQL connection keeps prepared. Default 200, 0 to 1000; 0 switches it off, as a
    /// pooler between application and server may need. "Max Auto Prepare" in the connection string wins.
    /// </summary>
    public int MaxAutoPrepare { get; set; } = 200;

    /// <summary>Uses after which a statement is prepared. Default 2, 1 to 100. "Auto Prepare Min Usages" in the connection string wins.</summary>
    public int AutoPrepareMinUsages { get; set; } = 2;

    /// <summary>Contexts kept for reuse. Default 256, 1 to 4096.</summary>
    public int ContextPoolSize { get; set; } = 256;

    /// <summary>Reads a provider's name as written in a setting; case is ignored.</summary>
    /// <exception cref="DatabaseConfigurationException">There is no such provider.</exception>
    public static DatabaseProvider ParseProvider(string name)
    {
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            if (provider.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
                return provider;
        }

        throw new DatabaseConfigurationException(
            ProviderKey, $"'{name}' is not a provider; use one of {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.");
    }

    internal string ValidConnectionString => ConnectionString switch
    {
        { } given when !string.IsNullOrWhiteSpace(given) => given,
        _ when Provider == DatabaseProvider.Sqlite => "Data Source=projects.db",
        _ => throw new DatabaseConfigurationException(
            ConnectionStringKey, $"a connection string is needed when {ProviderKey} is {Provider}."),
    };

    /// <exception cref="DatabaseConfigurationException">A value is missing or out of its range, or the provider cannot work in this runtime.</exception>
    internal void Validate()
    {
        if (!Enum.IsDefined(Provider))
            throw new DatabaseConfigurationException(ProviderKey, $"{(int)Provider} is not a provider.");
        ProviderRuntime.Require(Provider);
        _ = ValidConnectionString;
        Require(nameof(CommandTimeoutSeconds), CommandTimeoutSeconds, 1, 3600);
        Require(nameof(MaxRetryCount), MaxRetryCount, 0, 10);
        Require(nameof(MaxRetryDelaySeconds), MaxRetryDelaySeconds, 1, 60);
        Require(nameof(BusyTimeoutMilliseconds), BusyTimeoutMilliseconds, 0, 60000);
        Require(nameof(MaxAutoPrepare), MaxAutoPrepare, 0, 1000);
        Require(nameof(AutoPrepareMinUsages), AutoPrepareMinUsages, 1, 100);
        Require(nameof(ContextPoolSize), ContextPoolSize, 1, 4096);
    }

    private static void Require(string name, int value, int low, int high)
    {
        if (value < low || value > high)
            throw new DatabaseConfigurationException($"Database:{name}", $"{value} is not between {low} and {high}.");
    }
}
