namespace ProjectsApi.Features.People;

/// <summary>What a person needs to set a password.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Code">Good for one password.</param>
/// <param name="ExpiresAt">Instant from which it is no good, UTC.</param>
internal sealed record SignInCode(string Email, string Code, DateTime ExpiresAt);
