namespace ProjectsApi.Planning.Lights;

/// <summary>One rule of a pack: a measure and the bands of its values.</summary>
/// <param name="Id">Identity within the pack, such as <c>progress</c>.</param>
/// <param name="Measure">Number that is compared.</param>
/// <param name="Wording">Text of the rule, in Chinese as published.</param>
/// <param name="PublishedFor">Subject for which the rule was published.</param>
/// <param name="AppliedTo">Subjects of the rule here: the same, and those by analogy, which every light reports.</param>
/// <param name="Bands">Bands as published; gaps and overlaps are kept and reported.</param>
/// <param name="YieldsToExcuse">Whether the rule only concerns delays without good reason (无正当理由).</param>
public sealed record LightRule(
    string Id,
    LightMeasure Measure,
    string Wording,
    IReadOnlyList<LightSubject> PublishedFor,
    IReadOnlyList<LightSubject> AppliedTo,
    IReadOnlyList<LightBand> Bands,
    bool YieldsToExcuse = false);
