namespace ProjectsApi.Planning.Lights;

/// <summary>Result of a measure.</summary>
internal readonly record struct Measurement(decimal? Value, LightReason? Reason, IReadOnlyList<LightInput> Inputs);
