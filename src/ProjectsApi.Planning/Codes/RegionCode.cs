namespace ProjectsApi.Planning.Codes;

/// <summary>Checks of a region code by its digits, without a list of regions.</summary>
/// <remarks>
/// Lists differ: 410171 (Zhengzhou Economic and Technological Development Zone) is in the statistical codes and in no
/// civil-affairs list. So only the province-level prefix is checked, and a stored region names its list and version.
/// </remarks>
public static class RegionCode
{
    /// <summary>Digits of a county-level region code.</summary>
    public const int Length = 6;

    // GB/T 2260 province level; 66 is the Xinjiang corps in the statistical list.
    private static readonly HashSet<string> ProvinceLevel = new(StringComparer.Ordinal)
    {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
        "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66",
        "71", "81", "82",
    };

    /// <summary>Whether six digits are plausible as a region in a project code.</summary>
    /// <param name="digits">Text to look at.</param>
    /// <returns>
    /// True for six ASCII digits that begin with a province-level division. Also for <c>0000nn</c> with nn other than 00, the code of
    /// projects approved by a central department. It is seen in published approvals; the rule's text was not available.
    /// </returns>
    public static bool IsPlausible(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return digits.Length == Length
            && digits.All(char.IsAsciiDigit)
            && (ProvinceLevel.Contains(digits[..2])
                || (digits.StartsWith("0000", StringComparison.Ordinal) && !digits.EndsWith("00", StringComparison.Ordinal)));
    }
}
