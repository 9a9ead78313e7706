namespace ProjectsApi.Planning.Lights;

/// <summary>A span of values to which a rule gives a colour.</summary>
/// <param name="Colour">Colour given.</param>
/// <param name="From">Lower bound in the unit of the measure; null = none.</param>
/// <param name="HasFrom">Whether the lower bound itself belongs to the band.</param>
/// <param name="To">Upper bound; null = none.</param>
/// <param name="HasTo">Whether the upper bound itself belongs to the band.</param>
/// <param name="IsPublished">Whether the rule names this band; false for values at which it issues nothing.</param>
public sealed record LightBand(LightColour Colour, decimal? From, bool HasFrom, decimal? To, bool HasTo, bool IsPublished = true)
{
    /// <summary>Values from a bound on, the bound included.</summary>
    /// <param name="from">Lower bound.</param>
    /// <param name="colour">Colour given.</param>
    /// <returns>The band.</returns>
    public static LightBand AtLeast(decimal from, LightColour colour) => new(colour, from, true, null, false);

    /// <summary>Values beyond a bound.</summary>
    /// <param name="from">Lower bound, not included.</param>
    /// <param name="colour">Colour given.</param>
    /// <returns>The band.</returns>
    public static LightBand Above(decimal from, LightColour colour) => new(colour, from, false, null, false);

    /// <summary>Values up to a bound, the bound included.</summary>
    /// <param name="to">Upper bound.</param>
    /// <param name="colour">Colour given.</param>
    /// <returns>The band.</returns>
    public static LightBand AtMost(decimal to, LightColour colour) => new(colour, null, false, to, true);

    /// <summary>Values below a bound.</summary>
    /// <param name="to">Upper bound, not included.</param>
    /// <param name="colour">Colour given.</param>
    /// <returns>The band.</returns>
    public static LightBand Below(decimal to, LightColour colour) => new(colour, null, false, to, false);

    /// <summary>Whether a value lies in the band.</summary>
    /// <param name="value">Value in the unit of the measure, unrounded.</param>
    /// <returns>True within the bounds.</returns>
    public bool Holds(decimal value) => !LiesAbove(value) && !LiesBelow(value);

    /// <summary>Whether the whole band lies above a value.</summary>
    /// <param name="value">Value in the unit of the measure.</param>
    /// <returns>True when the value is too small for the band.</returns>
    public bool LiesAbove(decimal value) => HasFrom ? value < From : value <= From;

    /// <summary>Whether the whole band lies below a value.</summary>
    /// <param name="value">Value in the unit of the measure.</param>
    /// <returns>True when the value is too great for the band.</returns>
    public bool LiesBelow(decimal value) => HasTo ? value > To : value >= To;
}
