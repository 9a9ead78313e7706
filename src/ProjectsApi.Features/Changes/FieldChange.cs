namespace ProjectsApi.Features.Changes;

/// <summary>One field of a change, values as the API writes them.</summary>
internal sealed record FieldChange(string Field, string? Before, string? After);
