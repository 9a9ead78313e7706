using ProjectsApi.Contract;
using ProjectsApi.Data;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Reads settings so that a misspelt name or value stops the start instead of being passed over.</summary>
internal static class HostSettings
{
    public const string Database = "Database";

    public const string Limits = ContractOptions.Section;

    public const string AllowIntrospection = "GraphQL:AllowIntrospection";

    public const string Streaming = StreamingOptions.Section;

    public const string Uploads = UploadOptions.Section;

    public const string Live = "Live";

    /// <summary>Path below which everything is served, such as <c>/projects</c>.</summary>
    public const string PathBase = "PathBase";

    public const string Import = "Import";

    public const string SampleData = "Seeding:SampleData";

    public static void ReadDatabase(this IConfiguration settings, DatabaseOptions database)
    {
        var section = settings.GetSection(Database);
        if (section[nameof(DatabaseOptions.ConnectionString)] is not null)
        {
            throw new StartupRefusedException(
                $"{Database}:{nameof(DatabaseOptions.ConnectionString)}: is not read; use {DatabaseOptions.ConnectionStringKey}.");
        }

        if (section[nameof(DatabaseOptions.Provider)] is { } provider)
        {
            // Before the rest is bound, whose message would not name the providers that there are.
            database.Provider = DatabaseOptions.ParseProvider(provider);
        }

        settings.Read(Database, database);
        database.ConnectionString = settings.GetConnectionString("Projects");
    }

    /// <exception cref="StartupRefusedException">A name is not one of the target's properties, or a value cannot be read.</exception>
    public static void Read<T>(this IConfiguration settings, string path, T target)
        where T : class
    {
        var section = settings.GetSection(path);
        var known = typeof(T).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal).ToArray();
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new StartupRefusedException($"{unknown.Path}: there is no such setting; there are {string.Join(", ", known)}.");
        }

        Convert(() => section.Bind(target));
    }

    /// <exception cref="StartupRefusedException">It is not a path.</exception>
    public static PathString ReadPathBase(this IConfiguration settings) => settings[PathBase] switch
    {
        null or "" or "/" => PathString.Empty,
        { } path when path.StartsWith('/') && Uri.IsWellFormedUriString(path, UriKind.Relative) && path.IndexOfAny(['?', '#']) < 0 =>
            PathString.FromUriComponent(path.TrimEnd('/')),
        { } other => throw new StartupRefusedException($"{PathBase}: '{other}' is not a path, such as /projects."),
    };

    public static bool? ReadFlag(this IConfiguration settings, string key)
    {
        bool? flag = null;
        Convert(() => flag = settings.GetValue<bool?>(key));
        return flag;
    }

    private static void Convert(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidOperationException unreadable)
        {
            // The framework's text names the key and the value.
            throw new StartupRefusedException(unreadable.Message, unreadable);
        }
    }
}
