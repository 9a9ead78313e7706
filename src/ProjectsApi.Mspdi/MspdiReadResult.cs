namespace ProjectsApi.Mspdi;

/// <summary>Outcome of reading a file.</summary>
/// <param name="Project">The project; null when there is any error, so that nothing can be imported by mistake.</param>
/// <param name="Report">What was read, what was mapped and what could not be.</param>
public sealed record MspdiReadResult(MspdiProject? Project, MspdiReport Report);
