namespace ProjectsApi.Data.Outages;

/// <summary>The database was not asked: a moment ago it was unreachable.</summary>
public sealed class DatabaseUnavailableException() : Exception("The database could not be reached a moment ago; it is asked again soon.");
