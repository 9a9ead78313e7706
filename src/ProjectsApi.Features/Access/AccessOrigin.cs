namespace ProjectsApi.Features.Access;

/// <summary>Origin of a request.</summary>
/// <param name="Address">Network address of the client; null when it is unknown.</param>
/// <param name="Client">Name that the client sent.</param>
/// <param name="RequestId">Identifier of the request in the logs.</param>
public sealed record AccessOrigin(string? Address, string? Client, string? RequestId);
