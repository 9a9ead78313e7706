using System.Collections;
using System.ComponentModel;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Settings;
using ProjectsApi.Data;
using ProjectsApi.Host.Access;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Reads settings; a misspelt name or value stops the start.</summary>
internal static class HostSettings
{
    /// <summary>Path below which everything is served, such as <c>/projects</c>.</summary>
    public const string PathBase = "PathBase";

    // Nested sections, which are read separately.
    private static readonly string[] InnerSections =
    [
        ContractOptions.Section, StreamingOptions.Section, UploadOptions.Section, CompressionOptions.Section,
        KeptAnswerOptions.Section, OperationOptions.Section, BatchingOptions.Section, IncrementalOptions.Section, ExternalIssuer.Section,
        KeyCertificate.Section,
    ];

    public static void ReadDatabase(this IConfiguration settings, DatabaseOptions database)
    {
        var section = settings.GetSection(DatabaseOptions.Section);
        if (section[nameof(DatabaseOptions.ConnectionString)] is not null)
        {
            throw new StartupRefusedException(
                $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}: is not read; "
                + $"use {DatabaseOptions.ConnectionStringKey}.");
        }

        if (section[nameof(DatabaseOptions.Provider)] is { } provider)
        {
            // Parsed first, because the message of the binder would not list the providers.
            database.Provider = DatabaseOptions.ParseProvider(provider);
        }

        settings.Read(DatabaseOptions.Section, database);
        database.ConnectionString = settings.GetConnectionString("Projects");
    }

    /// <exception cref="StartupRefusedException">A name is unknown, or a value cannot be read or is out of its range.</exception>
    public static T Read<T>(this IConfiguration settings, string path)
        where T : class, new()
    {
        var target = new T();
        settings.Read(path, target);
        return SettingRange.Of(target).FirstOrDefault(range => !range.IsKept) is { } broken
            ? throw new StartupRefusedException($"{path}:{broken.Name}: {broken.Value} is not between {broken.Least} and {broken.Most}.")
            : target;
    }

    /// <summary>Reads settings; a validator checks their ranges later.</summary>
    /// <exception cref="StartupRefusedException">A name is unknown, or a value cannot be read.</exception>
    public static void Read<T>(this IConfiguration settings, string path, T target)
        where T : class
    {
        var section = settings.GetSection(path);
        var known = NamesIn<T>(path).Order(StringComparer.Ordinal).ToArray();
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new StartupRefusedException($"{unknown.Path}: there is no such setting. The settings are {string.Join(", ", known)}.");
        }

        if (section.GetChildren().FirstOrDefault(child => child.Value is { Length: > 0 } && IsList<T>(child.Key)) is { } single)
        {
            // The binder would ignore it.
            throw new StartupRefusedException($"{single.Path}: is a list; write {single.Path}:0, {single.Path}:1 and so on.");
        }

        Convert(() => section.Bind(target));
    }

    /// <exception cref="StartupRefusedException">The value is not a path.</exception>
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

    private static bool IsList<T>(string name) =>
        typeof(T).GetProperties().Any(property =>
            property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))
            && property.PropertyType != typeof(string) && !property.PropertyType.IsAssignableTo(typeof(IDictionary)));

    private static IEnumerable<string> NamesIn<T>(string path) =>
        typeof(T).GetProperties()
            .Where(property => property.IsDefined(typeof(DescriptionAttribute), inherit: false))
            .Select(property => property.Name)
            .Concat(InnerSections
                .Where(inner => ConfigurationPath.GetParentPath(inner) == path)
                .Select(inner => ConfigurationPath.GetSectionKey(inner)));

    private static void Convert(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidOperationException unreadable)
        {
            // The message of the framework names the key and the value.
            throw new StartupRefusedException(unreadable.Message, unreadable);
        }
    }
}
