namespace ProjectsApi.Features.Changes;

/// <summary>Who made a change, by the name that they had then.</summary>
public sealed record Actor(string Name);
