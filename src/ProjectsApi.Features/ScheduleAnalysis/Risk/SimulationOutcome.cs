namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Answer to a simulation of several schedules.</summary>
/// <param name="Schedules">By project; one that cannot be computed, or has no node, is not in it.</param>
/// <param name="ExcessWork">Iterations times nodes when that is more than a request may ask for, and then nothing was simulated.</param>
/// <param name="UnknownNode">A node that was asked for and is in none of the schedules, and then nothing was simulated either.</param>
public sealed record SimulationOutcome(IReadOnlyDictionary<Guid, SimulatedSchedule> Schedules, long? ExcessWork = null, Guid? UnknownNode = null)
{
    public static SimulationOutcome Of(long tooMuch) => new(new Dictionary<Guid, SimulatedSchedule>(), tooMuch);

    public static SimulationOutcome Without(Guid unknown) => new(new Dictionary<Guid, SimulatedSchedule>(), UnknownNode: unknown);
}
