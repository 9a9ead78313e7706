using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Outcome of an import at the command line.</summary>
/// <param name="NodeId">Global identifier of the project; null when nothing was written.</param>
/// <param name="Report">What was read, mapped and lost.</param>
/// <param name="Errors">Why nothing was written, each with its line where it has one.</param>
public sealed record ScheduleFileOutcome(string? NodeId, MspdiReport Report, IReadOnlyList<string> Errors);
