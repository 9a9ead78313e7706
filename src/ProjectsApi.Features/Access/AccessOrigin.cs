namespace ProjectsApi.Features.Access;

/// <summary>Where a request comes from.</summary>
/// <param name="Address">Address of the connection; null when the server could not know it.</param>
/// <param name="Client">What the client calls itself.</param>
/// <param name="RequestId">Request that the logs know by the same identifier.</param>
public sealed record AccessOrigin(string? Address, string? Client, string? RequestId);
