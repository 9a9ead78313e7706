using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

/// <summary>Verdict of a rule pack on a node, a milestone or a project.</summary>
/// <param name="Pack">The rules.</param>
/// <param name="Facts">Facts that were judged.</param>
/// <param name="Verdict">Lights by the rules.</param>
internal sealed record LightAssessment(RulePack Pack, LightFacts Facts, LightVerdict Verdict)
{
    /// <param name="key">Key of the rules; null for the default rules.</param>
    /// <param name="subject">Kind of the judged row.</param>
    /// <param name="facts">Its facts.</param>
    public static LightAssessment Of(string? key, LightSubject subject, LightFacts facts)
    {
        var pack = RulePacks.Of(key);
        return new LightAssessment(pack, facts, pack.Judge(subject, facts));
    }
}
