namespace ProjectsApi.Features.Changes;

/// <summary>Person who made a change, with the name at that time.</summary>
public sealed record Actor(string Name);
