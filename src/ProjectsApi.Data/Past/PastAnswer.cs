namespace ProjectsApi.Data.Past;

/// <summary>What became of looking back.</summary>
/// <param name="Register">The past; null when the project was not there, is not seen, or the log does not reach back so far.</param>
/// <param name="LogBegins">Instant, UTC, at which the log of a project begins that is older than that and older than what was asked
/// for.</param>
public sealed record PastAnswer(PastRegister? Register, DateTime? LogBegins = null);
