using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Settings of the register's database.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public const string ProviderKey = $"{Section}:{nameof(Provider)}";

    public const string ConnectionStringKey = "ConnectionStrings:Projects";

    // In the working directory.
    private const string DefaultFile = "Data Source=projects.db";

    [Description("A database of this kind holds the register.")]
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    [DisplayName(ConnectionStringKey), DisplayFormat(NullDisplayText = $"`{DefaultFile}` for SQLite")]
    [Description("This text leads to the database; `SqlServer` and `PostgreSql` need one.")]
    public string? ConnectionString { get; set; }

    [Range(1, 3600), Description("One statement runs at most this many seconds.")]
    public int CommandTimeoutSeconds { get; set; } = 30;

    // A retry needs buffered results.
    [Range(0, 10), Description("A statement is tried again at most this often after a server's transient fault; 0 also streams results.")]
    public int MaxRetryCount { get; set; } = 3;

    [Range(1, 60), Description("The pause between two tries lasts at most this many seconds.")]
    public int MaxRetryDelaySeconds { get; set; } = 5;

    [Range(0, 60000), Description("SQLite waits at most this many milliseconds for another writer.")]
    public int BusyTimeoutMilliseconds { get; set; } = 5000;

    // "Max Auto Prepare" in the connection string wins.
    [Range(0, 1000), Description("Each PostgreSQL connection keeps at most this many statements prepared; some poolers need 0.")]
    public int MaxAutoPrepare { get; set; } = 200;

    // "Auto Prepare Min Usages" in the connection string wins.
    [Range(1, 100), Description("A PostgreSQL connection prepares a statement after this many uses.")]
    public int AutoPrepareMinUsages { get; set; } = 2;

    [Range(1, 4096), Description("The server keeps at most this many database contexts for reuse.")]
    public int ContextPoolSize { get; set; } = 256;

    /// <summary>Parses a provider's name; case is ignored.</summary>
    /// <exception cref="DatabaseConfigurationException">There is no such provider.</exception>
    public static DatabaseProvider ParseProvider(string name)
    {
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            if (provider.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return provider;
            }
        }

        throw new DatabaseConfigurationException(
            ProviderKey, $"'{name}' is not a provider; use one of {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.");
    }

    internal string ValidConnectionString => ConnectionString switch
    {
        { } given when !string.IsNullOrWhiteSpace(given) => given,
        _ when Provider == DatabaseProvider.Sqlite => DefaultFile,
        _ => throw new DatabaseConfigurationException(
            ConnectionStringKey, $"a connection string is needed when {ProviderKey} is {Provider}."),
    };

    /// <exception cref="DatabaseConfigurationException">A value is missing or out of its range, or the provider cannot work in this
    /// runtime.</exception>
    internal void Validate()
    {
        if (!Enum.IsDefined(Provider))
        {
            throw new DatabaseConfigurationException(ProviderKey, $"{(int)Provider} is not a provider.");
        }

        ProviderRuntime.Require(Provider);
        _ = ValidConnectionString;
        foreach (var property in typeof(DatabaseOptions).GetProperties())
        {
            var value = property.GetValue(this);
            if (property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(value))
            {
                throw new DatabaseConfigurationException(
                    $"{Section}:{property.Name}", $"{value} is not between {range.Minimum} and {range.Maximum}.");
            }
        }
    }
}
