using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Result of an import at the command line.</summary>
/// <param name="NodeId">Global identifier of the project; null if nothing was written.</param>
/// <param name="Report">Counts, warnings and errors.</param>
/// <param name="Errors">Errors, each with its line if it has one.</param>
public sealed record ScheduleFileOutcome(string? NodeId, MspdiReport Report, IReadOnlyList<string> Errors);
