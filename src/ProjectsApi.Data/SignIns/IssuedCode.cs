namespace ProjectsApi.Data.SignIns;

/// <summary>New sign-in code; the register stores its hash only.</summary>
/// <param name="Text">The code.</param>
/// <param name="ExpiresAt">Instant of its expiry, UTC.</param>
public sealed record IssuedCode(string Text, DateTime ExpiresAt);
