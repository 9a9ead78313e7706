namespace ProjectsApi.Features.Writing;

/// <summary>A row that a write removed.</summary>
/// <param name="TypeName">GraphQL type.</param>
/// <param name="Key">Former key.</param>
internal sealed record RemovedRow(string TypeName, Guid Key);
