namespace ProjectsApi.Contract.Scalars;

/// <summary>Normalises decimals, because databases return 2, 2.0 or 2.0000 for the same value.</summary>
internal static class PlainDecimal
{
    // Dividing by a one of 28 decimals drops the trailing zeros of a decimal and keeps its value.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The same value without trailing zeros after the decimal point.</summary>
    public static decimal Of(decimal value) => value.Scale == 0 ? value : value / One;
}
