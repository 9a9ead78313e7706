namespace ProjectsApi.Planning.Production;

/// <summary>Capacity by takt (节拍, seconds per unit), to check a claimed annual capacity against it.</summary>
/// <remarks>Takt and annual capacity are separate claims, which are cross-checked. Neither is derived from the other.</remarks>
public static class Takt
{
    /// <summary>Seconds in an hour.</summary>
    public const decimal SecondsPerHour = 3_600m;

    /// <summary>Units that one line makes in an hour without loss.</summary>
    /// <param name="taktSeconds">Seconds per unit, &gt; 0.</param>
    /// <returns>Units per hour, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The takt is zero or less.</exception>
    public static decimal UnitsPerHour(decimal taktSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(taktSeconds);
        return SecondsPerHour / taktSeconds;
    }

    /// <summary>Units that one line makes in 24 hours without loss.</summary>
    /// <param name="taktSeconds">Seconds per unit, &gt; 0.</param>
    /// <returns>Units per day, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The takt is zero or less.</exception>
    public static decimal UnitsPerDay(decimal taktSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(taktSeconds);
        return 24m * SecondsPerHour / taktSeconds;
    }

    /// <summary>Units that one line makes in a year.</summary>
    /// <param name="taktSeconds">Seconds per unit, &gt; 0.</param>
    /// <param name="regime">Production time of the line.</param>
    /// <returns>Units per year, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The takt is zero or less.</exception>
    public static decimal AnnualCapacity(decimal taktSeconds, OperatingRegime regime)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(taktSeconds);
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ProductiveSecondsPerYear / taktSeconds;
    }

    /// <summary>Lines that a claimed annual capacity needs.</summary>
    /// <param name="unitsPerYear">Annual capacity claimed, ≥ 0.</param>
    /// <param name="taktSeconds">Seconds per unit of one line, &gt; 0.</param>
    /// <param name="regime">Production time of each line.</param>
    /// <returns>Number of lines, not rounded up, so that a reviewer sees how near the claim is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative, or the takt zero or less.</exception>
    public static decimal LinesNeeded(decimal unitsPerYear, decimal taktSeconds, OperatingRegime regime)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unitsPerYear);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(taktSeconds);
        ArgumentNullException.ThrowIfNull(regime);
        return unitsPerYear * taktSeconds / regime.ProductiveSecondsPerYear;
    }
}
