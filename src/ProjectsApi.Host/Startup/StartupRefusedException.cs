namespace ProjectsApi.Host.Startup;

/// <summary>The server does not start for a reason that an operator can correct; the message says how.</summary>
internal sealed class StartupRefusedException(string message, Exception? cause = null) : Exception(message, cause);
