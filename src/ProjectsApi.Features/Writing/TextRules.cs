using System.Globalization;
using System.Text;

namespace ProjectsApi.Features.Writing;

/// <summary>What a text of the register must be so that a reader sees what is stored.</summary>
internal static class TextRules
{
    // Letters and symbols that show nothing: the fillers of Hangul and the empty Braille pattern.
    private static readonly int[] Invisible = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0];

    // Embeddings and overrides, isolates: with them a text reads in another order than it is written.
    private static readonly (int First, int Last)[] Directions = [(0x202A, 0x202E), (0x2066, 0x2069)];

    /// <summary>What is wrong with a text and what would be right; null for nothing.</summary>
    /// <param name="text">Text that every database can store.</param>
    public static string? Problem(string text)
    {
        var isBlank = true;
        foreach (var character in text.EnumerateRunes())
        {
            if (TurnsDirection(character.Value))
            {
                return Refused(character, "turns the direction of writing");
            }

            if (Controls(character))
            {
                return Refused(character, "is a control character");
            }

            isBlank &= IsInvisible(character);
        }

        return isBlank ? "The text is blank; leave it out or give null where that is allowed." : null;
    }

    // A baseline has millions of characters: a lambda would cost an object for each.
    private static bool TurnsDirection(int character)
    {
        foreach (var (first, last) in Directions)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What remains of a text that comes from elsewhere: without the characters that are refused, empty where nothing can be
    /// seen.</summary>
    /// <param name="text">Any text.</param>
    public static string Cleaned(string text)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(character => !TurnsDirection(character.Value) && !Controls(character))).Trim();
        return kept.EnumerateRunes().All(IsInvisible) ? "" : kept;
    }

    private static bool Controls(Rune character) => Rune.IsControl(character) && character.Value is not ('\t' or '\n' or '\r');

    private static bool IsInvisible(Rune character) =>
        Rune.IsWhiteSpace(character)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
        || Invisible.Contains(character.Value);

    private static string Refused(Rune character, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"The text holds U+{character.Value:X4}, which {why} and is not seen; remove it.");
}
