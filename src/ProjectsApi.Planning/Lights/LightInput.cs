namespace ProjectsApi.Planning.Lights;

/// <summary>A fact with the value that a light was judged by.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Number">Percent or money; null for a day, or when not recorded.</param>
/// <param name="Day">Day; null for a number, or when not recorded. A missing day is a fact too (not started).</param>
public readonly record struct LightInput(LightFact Fact, decimal? Number, DateOnly? Day);
