namespace ProjectsApi.Benchmarks;

/// <summary>What one run of a load gave.</summary>
/// <param name="RequestsPerSecond">Answers per second.</param>
/// <param name="ProcessorMicroseconds">Processor time of the server process for one answer, the database's apart.</param>
internal sealed record LoadFigures(double RequestsPerSecond, double ProcessorMicroseconds);
