namespace ProjectsApi.Planning.Lights;

/// <summary>A fact as a light was judged from it.</summary>
/// <param name="Fact">Which.</param>
/// <param name="Number">Percent or money; null for a day, or when not recorded.</param>
/// <param name="Day">Day; null for a number, or when not recorded: that a day is missing is a fact too (not started).</param>
public readonly record struct LightInput(LightFact Fact, decimal? Number, DateOnly? Day);
