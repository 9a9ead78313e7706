using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using ProjectsApi.Contract;
using ProjectsApi.Data;
using ProjectsApi.Features.Changes;
using ProjectsApi.Host.Seeding;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Tests.Settings;

/// <summary>A property of an option class that configuration can set.</summary>
/// <param name="Section">Section that the class names.</param>
/// <param name="Property">The property.</param>
/// <param name="Default">Value of the property in a new object.</param>
public sealed record Setting(string Section, PropertyInfo Property, object? Default)
{
    private static readonly Assembly[] Rooms =
    [
        typeof(ContractOptions).Assembly, typeof(StreamingOptions).Assembly, typeof(LiveOptions).Assembly,
        typeof(DatabaseOptions).Assembly, typeof(SampleDataSeeder).Assembly,
    ];

    public string Key => Property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName ?? $"{Section}:{Property.Name}";

    public string? Meaning => Property.GetCustomAttribute<DescriptionAttribute>()?.Description;

    public RangeAttribute? Range => Property.GetCustomAttribute<RangeAttribute>();

    public string? NullText => Property.GetCustomAttribute<DisplayFormatAttribute>()?.NullDisplayText;

    /// <summary>Settings of every class that names a section, in the order of sections and of declaration.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        .. Rooms.SelectMany(room => room.GetTypes())
            .Select(type => (Type: type, Section: SectionOf(type)))
            .Where(found => found.Section is not null)
            .OrderBy(found => found.Section, StringComparer.Ordinal)
            .SelectMany(found => SettingsOf(found.Type, found.Section ?? "")),
    ];

    private static IEnumerable<Setting> SettingsOf(Type type, string section)
    {
        var fresh = Activator.CreateInstance(type);
        return from property in type.GetProperties()
               where (property.CanWrite || IsCollection(property)) && SectionOf(property.PropertyType) is null
               orderby property.MetadataToken
               select new Setting(section, property, property.GetValue(fresh));
    }

    private static string? SectionOf(Type type) =>
        type.GetField("Section") is { IsLiteral: true } field ? (string?)field.GetRawConstantValue() : null;

    private static bool IsCollection(PropertyInfo property) =>
        property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
}
