using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Adapts names of a file to the rules of the register.</summary>
internal static class ImportedNames
{
    /// <summary>Characters of a name, limited by the columns.</summary>
    public const int MaxLength = 200;

    /// <summary>Characters of a WBS code.</summary>
    public const int MaxWbsLength = 40;

    /// <summary>Rule for names, for the warning about a changed one.</summary>
    public static string Rule { get; } = FormattableString.Invariant(
        $"a name has 1 to {MaxLength} characters, none of which turns the direction of writing or controls");

    /// <summary>The valid form of a name; <paramref name="other"/> for an empty one.</summary>
    public static string OrDefault(string? name, string other) =>
        TextRules.Cleaned(name ?? "") is { Length: > 0 } shown ? Cut(shown) : other;

    /// <summary>The first characters of a long name, without splitting a surrogate pair.</summary>
    public static string Cut(string name, int longest = MaxLength)
    {
        if (name.Length <= longest)
        {
            return name;
        }

        return name[..(char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>A unique name: the name itself or with the first free number appended.</summary>
    public static string Unique(string name, IReadOnlySet<string> taken)
    {
        var free = Cut(name);
        for (var number = 2; taken.Contains(free); number++)
        {
            var suffix = $" ({number})";
            free = Cut(name, MaxLength - suffix.Length) + suffix;
        }

        return free;
    }
}
