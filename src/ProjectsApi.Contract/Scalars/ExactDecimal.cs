using System.Globalization;

namespace ProjectsApi.Contract.Scalars;

/// <summary>Reads numbers as decimals without rounding them.</summary>
public static class ExactDecimal
{
    private const NumberStyles Form =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number as JSON and GraphQL write it.</summary>
    /// <param name="text">The number, ASCII.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False when it is no number, or one that <see cref="decimal"/> could only hold rounded.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, Form, CultureInfo.InvariantCulture, out value)
        && SignificantDigits(text) == SignificantDigits(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Digits from the first to the last that is not zero; rounding always drops some of them.</summary>
    /// <param name="text">A number as <see cref="TryParse"/> reads it.</param>
    public static int SignificantDigits(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? text : text[..exponent];
        int digits = 0, trailingZeros = 0;
        foreach (var character in mantissa)
        {
            if (character is >= '1' and <= '9')
            {
                digits += trailingZeros + 1;
                trailingZeros = 0;
            }
            else if (character == '0' && digits > 0)
            {
                trailingZeros++;
            }
        }

        return digits;
    }
}
