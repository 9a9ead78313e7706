using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Writing;

/// <summary>Formats columns and their values as the API does.</summary>
internal static class ApiText
{
    /// <summary>Name of the field in camelCase.</summary>
    public static string NameOf(IReadOnlyProperty property) => NameOf(property.Name);

    /// <inheritdoc cref="NameOf(IReadOnlyProperty)"/>
    public static string NameOf(string property) => char.ToLowerInvariant(property[0]) + property[1..];

    /// <summary>Value as text: enums by GraphQL name, keys as global ids, days and instants in ISO 8601.</summary>
    public static string? ValueOf(IReadOnlyProperty property, object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum member => EnumNames.ScreamingSnake(member.ToString()),
        decimal number => ValueOf(number),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        Guid key => GlobalId.Encode(TypeNameOf(property), key),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Number as text, without trailing zeros.</summary>
    public static string? ValueOf(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string TypeNameOf(IReadOnlyProperty property) =>
        (property.GetContainingForeignKeys()
            .FirstOrDefault(key => key.Properties[0] == property)?.PrincipalEntityType ?? property.DeclaringType)
        .ClrType.Name;
}
