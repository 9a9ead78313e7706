namespace ProjectsApi.Planning.Lights;

/// <summary>A light with its inputs.</summary>
/// <param name="Subject">Subject of the light.</param>
/// <param name="Pack">Key of the rule pack.</param>
/// <param name="Version">Version of the rule pack.</param>
/// <param name="Rule">Rule that judged, with its thresholds.</param>
/// <param name="Colour">Colour.</param>
/// <param name="Value">Value of the rule's measure, unrounded; null when it could not be measured.</param>
/// <param name="Inputs">Facts that the value was measured from.</param>
/// <param name="Band">Band that gave the colour; null without one.</param>
/// <param name="Reason">Why there is no colour; null when there is one.</param>
/// <param name="Candidates">
/// Colours when the rule leaves the value undefined: those that claim it (overlap), or the nearest below and above (gap). Empty with a
/// colour or without a measurement.
/// </param>
public sealed record Light(
    LightSubject Subject,
    string Pack,
    string Version,
    LightRule Rule,
    LightColour Colour,
    decimal? Value,
    IReadOnlyList<LightInput> Inputs,
    LightBand? Band,
    LightReason? Reason,
    IReadOnlyList<LightColour> Candidates)
{
    /// <summary>Whether the rule was published for another subject and is applied here by analogy.</summary>
    public bool IsByAnalogy => !Rule.PublishedFor.Contains(Subject);
}
