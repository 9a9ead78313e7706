using System.Globalization;

namespace ProjectsApi.Benchmarks;

/// <summary>Result of one run.</summary>
/// <param name="RequestsPerSecond">Answers per second.</param>
/// <param name="ServerMicroseconds">Processor time of the server process for one answer.</param>
/// <param name="DatabaseMicroseconds">Processor time of the database for one answer; null where it is unknown.</param>
internal sealed record LoadFigures(double RequestsPerSecond, double ServerMicroseconds, double? DatabaseMicroseconds)
{
    /// <summary>Processor time of server and database for one answer.</summary>
    public double Microseconds => ServerMicroseconds + (DatabaseMicroseconds ?? 0);

    /// <summary>Requests per second, then processor time of the server and of the database for each.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{RequestsPerSecond,6:F0}/s server {ServerMicroseconds,5:F0} µs "
            + $"database {DatabaseMicroseconds?.ToString("F0", CultureInfo.InvariantCulture) ?? "?",5} µs");
}
