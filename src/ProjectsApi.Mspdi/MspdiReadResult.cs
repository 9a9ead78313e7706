namespace ProjectsApi.Mspdi;

/// <summary>Result of reading a file.</summary>
/// <param name="Project">The project; null if there is any error.</param>
/// <param name="Report">Counts, warnings and errors.</param>
public sealed record MspdiReadResult(MspdiProject? Project, MspdiReport Report);
