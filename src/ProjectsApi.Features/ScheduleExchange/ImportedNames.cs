using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Names of a file as the register may keep them.</summary>
internal static class ImportedNames
{
    /// <summary>Characters of a name; the columns of the register hold no more.</summary>
    public const int MaxLength = 200;

    /// <summary>Characters of a code in the work breakdown structure.</summary>
    public const int MaxWbsLength = 40;

    /// <summary>What names of a file have to be, for the note that one was changed.</summary>
    public static string Rule { get; } = FormattableString.Invariant(
        $"a name has 1 to {MaxLength} characters, none of which turns the direction of writing or controls");

    /// <summary>The name that a file gives, as it may be kept; another one where it gives none.</summary>
    public static string OrDefault(string? name, string other) => TextRules.Cleaned(name ?? "") is { Length: > 0 } shown ? Cut(shown) : other;

    /// <summary>The first characters of a name that is too long; a pair that makes up one letter stays together.</summary>
    public static string Cut(string name, int longest = MaxLength)
    {
        if (name.Length <= longest)
        {
            return name;
        }

        return name[..(char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>A name that none has yet: itself, or with the first number behind it that is free.</summary>
    public static string Unique(string name, IReadOnlySet<string> taken)
    {
        var free = Cut(name);
        for (var number = 2; taken.Contains(free); number++)
        {
            var behind = $" ({number})";
            free = Cut(name, MaxLength - behind.Length) + behind;
        }

        return free;
    }
}
