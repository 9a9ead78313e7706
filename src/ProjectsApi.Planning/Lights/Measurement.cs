namespace ProjectsApi.Planning.Lights;

/// <summary>What a measure gave.</summary>
internal readonly record struct Measurement(decimal? Value, LightReason? Reason, IReadOnlyList<LightInput> Inputs);
