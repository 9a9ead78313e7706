using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>What a project is judged from, and by which rules when none are named.</summary>
internal sealed record ProjectLightFacts(LightFacts Facts, string? RulePack);
