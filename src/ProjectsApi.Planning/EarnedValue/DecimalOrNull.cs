namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Division and addition with null in place of an exception.</summary>
internal static class DecimalOrNull
{
    // Above this a quotient would not fit into a decimal (7.9 × 10^28); the margin covers the rounding of double.
    private const double Greatest = 7.9e28;

    /// <summary>Numerator ÷ denominator; null when the denominator is zero or the quotient does not fit a decimal.</summary>
    public static decimal? Divide(decimal? numerator, decimal? denominator)
    {
        if (numerator is not { } above || denominator is not { } below || below == 0m)
        {
            return null;
        }

        return Math.Abs((double)above / (double)below) < Greatest ? above / below : null;
    }

    /// <summary>Sum; null when a part is null or the sum would not fit.</summary>
    public static decimal? Add(decimal? one, decimal? other) =>
        one is { } first && other is { } second && Math.Abs((double)first + (double)second) < Greatest ? first + second : null;
}
