using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using GraphQL.Types;

namespace ProjectsApi.Contract.Labels;

/// <summary>Labels of an enum value by its name, its description and an optional <see cref="DisplayAttribute"/>.</summary>
internal static partial class LabelText
{
    internal const string EnglishKey = "ProjectsApi.Label.English";

    /// <summary>Term in the first parentheses with Chinese characters; null without one.</summary>
    public static string? Chinese(string? description) =>
        description is not null && Term().Match(description) is { Success: true } term ? term.Groups["term"].Value : null;

    /// <summary>Description without the Chinese term.</summary>
    public static string English(string description) => Term().Replace(description, "", count: 1).Trim();

    /// <summary>Short label: the stated one, the description of a code such as <c>M01</c> or <c>FS</c>, or the words of the name.</summary>
    public static string English(EnumValueDefinition value)
    {
        if (value.GetMetadata<string?>(EnglishKey) is { } stated)
        {
            return stated;
        }

        if (value.Value is Enum member && DisplayOf(member) is { } display)
        {
            return display;
        }

        var name = value.Name;
        return IsCode(name) && value.Description is { } description
            ? English(description)
            : SentenceCase(name);
    }

    private static bool IsCode(string name) => name.Length <= 2 || name.Any(char.IsAsciiDigit);

    private static string SentenceCase(string name) =>
        string.Concat(name.Select((letter, index) => index == 0 ? letter : letter == '_' ? ' ' : char.ToLowerInvariant(letter)));

    private static string? DisplayOf(Enum member) =>
        member.GetType().GetField(member.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name;

    // Parentheses of both widths, none of them nested.
    [GeneratedRegex(@"\s*[(（](?<term>[^()（）]*\p{IsCJKUnifiedIdeographs}[^()（）]*)[)）]")]
    private static partial Regex Term();
}
