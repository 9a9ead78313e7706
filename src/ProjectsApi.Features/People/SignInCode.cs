namespace ProjectsApi.Features.People;

/// <summary>Code with which a person sets a password.</summary>
/// <param name="Email">Email address for sign-in.</param>
/// <param name="Code">Secret, valid for one password.</param>
/// <param name="ExpiresAt">Expiry, UTC.</param>
internal sealed record SignInCode(string Email, string Code, DateTime ExpiresAt);
