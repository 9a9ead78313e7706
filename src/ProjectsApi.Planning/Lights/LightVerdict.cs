namespace ProjectsApi.Planning.Lights;

/// <summary>Lights of all rules of a pack for one subject, and the one to show.</summary>
/// <param name="Colour">
/// Worst of the lights: red, orange, yellow, undefined, green, not applicable. An undefined light hides green, since green is not certain,
/// but no warning. Not applicable when the pack has no rule for the subject.
/// </param>
/// <param name="Lights">Light of each rule that the pack applies to the subject, in the order of the pack.</param>
/// <param name="IsInForce">Whether the rules were in force on the day of the judgement, as far as their validity is known.</param>
public sealed record LightVerdict(LightColour Colour, IReadOnlyList<Light> Lights, bool IsInForce)
{
    private static readonly LightColour[] WorstFirst =
    [
        LightColour.Red, LightColour.Orange, LightColour.Yellow, LightColour.Undefined, LightColour.Green, LightColour.NotApplicable,
    ];

    /// <summary>Worst of several colours, for a summary of nodes or a portfolio of projects.</summary>
    /// <param name="colours">Colours, in any order.</param>
    /// <returns>The worst; not applicable when there is none.</returns>
    public static LightColour Worst(IEnumerable<LightColour> colours)
    {
        ArgumentNullException.ThrowIfNull(colours);
        return colours.Append(LightColour.NotApplicable).MinBy(colour => Array.IndexOf(WorstFirst, colour));
    }
}
