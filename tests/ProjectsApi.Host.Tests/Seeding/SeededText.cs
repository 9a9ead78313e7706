using System.Reflection;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Host.Tests.Seeding;

/// <summary>Texts of a row.</summary>
internal static class SeededText
{
    /// <summary>Titles before or after the name of a person.</summary>
    public static IReadOnlyList<string> OfficeTitles { get; } = ["书记", "主任", "总裁", "董事长", "负责人", "记者", "区领导"];

    /// <summary>Texts of a row without its source, which quotes a headline.</summary>
    public static IEnumerable<string> Of(Entity row) =>
        row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string) && property.Name != nameof(Entity.SourceTitle))
            .Select(property => property.GetValue(row))
            .OfType<string>();
}
