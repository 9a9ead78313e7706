using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Facts of a project, and its own rule pack; null without one.</summary>
internal sealed record ProjectLightFacts(LightFacts Facts, string? RulePack);
