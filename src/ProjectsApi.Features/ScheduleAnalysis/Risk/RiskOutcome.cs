namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Answer to a simulation of several schedules.</summary>
/// <param name="Schedules">By project; one that cannot be computed, or has no node, is not in it.</param>
/// <param name="TooMuch">Iterations times nodes when that is more than a request may ask for, and then nothing was simulated.</param>
/// <param name="Unknown">A node that was asked for and is in none of the schedules, and then nothing was simulated either.</param>
internal sealed record RiskOutcome(IReadOnlyDictionary<Guid, SimulatedSchedule> Schedules, long? TooMuch = null, Guid? Unknown = null)
{
    public static RiskOutcome Of(long tooMuch) => new(new Dictionary<Guid, SimulatedSchedule>(), tooMuch);

    public static RiskOutcome Without(Guid unknown) => new(new Dictionary<Guid, SimulatedSchedule>(), Unknown: unknown);
}
