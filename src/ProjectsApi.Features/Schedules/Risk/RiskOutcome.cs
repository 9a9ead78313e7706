namespace ProjectsApi.Features.Schedules.Risk;

/// <summary>Answer to a simulation of several schedules.</summary>
/// <param name="Schedules">By project; one that cannot be computed, or has no node, is not in it.</param>
/// <param name="TooMuch">Iterations times nodes when that is more than a request may ask for, and then nothing was simulated.</param>
public sealed record RiskOutcome(IReadOnlyDictionary<Guid, SimulatedSchedule> Schedules, long? TooMuch);
