namespace ProjectsApi.Data.SignIns;

/// <summary>A code that was made just now; the register keeps its hash only.</summary>
/// <param name="Text">The code.</param>
/// <param name="ExpiresAt">Instant from which it is no good, UTC.</param>
public sealed record IssuedCode(string Text, DateTime ExpiresAt);
