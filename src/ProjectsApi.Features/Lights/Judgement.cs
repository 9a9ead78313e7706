using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Lights;

/// <summary>What a rule pack makes of a node, a milestone or a project.</summary>
/// <param name="Pack">The rules.</param>
/// <param name="Facts">What they were given.</param>
/// <param name="Verdict">What they say.</param>
internal sealed record Judgement(RulePack Pack, LightFacts Facts, LightVerdict Verdict)
{
    /// <param name="key">Key of the rules; null for those of the program.</param>
    /// <param name="subject">What is judged.</param>
    /// <param name="facts">What is known of it.</param>
    public static Judgement Of(string? key, LightSubject subject, LightFacts facts)
    {
        var pack = RulePacks.Find(key) ?? RulePacks.Usual;
        return new Judgement(pack, facts, pack.Judge(subject, facts));
    }
}
