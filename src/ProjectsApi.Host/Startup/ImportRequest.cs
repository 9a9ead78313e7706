namespace ProjectsApi.Host.Startup;

/// <summary>File to import.</summary>
/// <param name="File">Path of a file in Microsoft Project's XML.</param>
/// <param name="Project">Code, node id or key of the project to import into; null for a new one.</param>
internal sealed record ImportRequest(string File, string? Project);
