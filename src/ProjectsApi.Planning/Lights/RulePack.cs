namespace ProjectsApi.Planning.Lights;

/// <summary>Rules of one authority for lights: data with a version, never code.</summary>
/// <param name="Key">Stable key, such as <c>yinchuan</c>.</param>
/// <param name="Version">Version of this transcription; grows when a rule or its reading changes.</param>
/// <param name="Name">English name.</param>
/// <param name="ChineseName">Chinese name.</param>
/// <param name="Source">Publication of the rules.</param>
/// <param name="InForceFrom">First day on which they were known to be in force, inclusive; null when not known.</param>
/// <param name="InForceTo">Last day, inclusive; null when no end is known.</param>
/// <param name="Rules">Rules in the order in which they are shown.</param>
public sealed record RulePack(
    string Key,
    string Version,
    string Name,
    string ChineseName,
    string Source,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    IReadOnlyList<LightRule> Rules)
{
    /// <summary>Judges a node, a milestone or a project by every rule that the pack applies to it.</summary>
    /// <param name="subject">Subject of the lights.</param>
    /// <param name="facts">Facts of the subject.</param>
    /// <returns>
    /// A light per rule and the worst of them. A value without a colour in the published rules is <see cref="LightColour.Undefined"/>. The
    /// light names the colours next to it and prefers none. Rules not in force on the day are applied too, and the verdict says so.
    /// </returns>
    public LightVerdict Judge(LightSubject subject, LightFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Light[] lights = [.. Rules.Where(rule => rule.AppliedTo.Contains(subject)).Select(rule => Judge(rule, subject, facts))];
        return new(
            LightVerdict.Worst(lights.Select(light => light.Colour)),
            lights,
            !(facts.AsOf < InForceFrom) && !(facts.AsOf > InForceTo));
    }

    private Light Judge(LightRule rule, LightSubject subject, LightFacts facts)
    {
        var measured = LightMeasures.Compute(rule.Measure, facts);
        var reason = facts.IsCancelled ? LightReason.Cancelled : measured.Reason;
        if (reason is null && measured.Value is { } value)
        {
            var holding = rule.Bands.Where(band => band.Holds(value)).ToArray();
            return holding.Select(band => band.Colour).Distinct().Count() == 1
                ? Coloured(rule, subject, facts, measured, holding[0])
                : Undefined(rule, subject, measured, value, holding);
        }

        return new(subject, Key, Version, rule, LightColour.NotApplicable, measured.Value, measured.Inputs, null, reason, []);
    }

    private Light Coloured(LightRule rule, LightSubject subject, LightFacts facts, Measurement measured, LightBand band)
    {
        // A good reason cancels a warning; a subject on time needs none.
        var isExcused = facts.IsExcused && rule.YieldsToExcuse && band.Colour != LightColour.Green;
        return new(
            subject,
            Key,
            Version,
            rule,
            isExcused ? LightColour.NotApplicable : band.Colour,
            measured.Value,
            measured.Inputs,
            isExcused ? null : band,
            isExcused ? LightReason.Excused : null,
            []);
    }

    private Light Undefined(LightRule rule, LightSubject subject, Measurement measured, decimal value, LightBand[] holding)
    {
        var below = rule.Bands.Where(band => band.LiesBelow(value)).OrderByDescending(band => band.To).Take(1);
        var above = rule.Bands.Where(band => band.LiesAbove(value)).OrderBy(band => band.From).Take(1);
        var near = holding.Length > 0 ? holding : below.Concat(above);
        return new(
            subject,
            Key,
            Version,
            rule,
            LightColour.Undefined,
            measured.Value,
            measured.Inputs,
            null,
            holding.Length > 0 ? LightReason.Overlap : LightReason.Gap,
            [.. near.Select(band => band.Colour).Distinct()]);
    }
}
