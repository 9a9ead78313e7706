namespace ProjectsApi.Features.Changes;

/// <summary>Person who made a change, with the name at that time.</summary>
internal sealed record Actor(string Name);
