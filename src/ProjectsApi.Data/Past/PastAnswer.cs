namespace ProjectsApi.Data.Past;

/// <summary>Result of a request for a past.</summary>
/// <param name="Register">The past; null if the project did not exist, is not visible, or its log begins later.</param>
/// <param name="LogBegins">Start of the project's log, UTC, if the project is older than its log and than the instant asked for.</param>
public sealed record PastAnswer(PastRegister? Register, DateTime? LogBegins = null);
