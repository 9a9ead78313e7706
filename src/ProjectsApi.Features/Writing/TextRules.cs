using System.Globalization;
using System.Text;
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Features.Writing;

/// <summary>Rules for texts of the register: a reader sees every stored character.</summary>
internal static class TextRules
{
    // Invisible letters and symbols: the fillers of Hangul and the empty Braille pattern.
    private static readonly int[] Invisible = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0];

    // Embeddings, overrides and isolates display a text in another order than it is stored.
    private static readonly (int First, int Last)[] Directions = [(0x202A, 0x202E), (0x2066, 0x2069)];

    /// <summary>Error message for a text; null for a valid one.</summary>
    /// <param name="text">Text that every database can store.</param>
    public static Wording? Problem(string text)
    {
        var isBlank = true;
        foreach (var character in text.EnumerateRunes())
        {
            if (TurnsDirection(character.Value))
            {
                return Refused(character, "changes the direction of writing");
            }

            if (Controls(character))
            {
                return Refused(character, "is a control character");
            }

            isBlank &= IsInvisible(character);
        }

        return isBlank ? (Wording)"The text is blank; leave it out, or give null where that is allowed." : null;
    }

    // A lambda would allocate for each of the millions of characters of a baseline.
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

    /// <summary>Removes the refused characters from an imported text. A text without visible characters becomes empty.</summary>
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

    private static Wording Refused(Rune character, Wording why) =>
        $"The text contains U+{character.Value:X4}, which {why} and is invisible; remove it.";
}
