namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Result of simulating several schedules.</summary>
/// <param name="Schedules">By project, without those that have no nodes or computed dates.</param>
/// <param name="ExcessWork">Iterations times nodes if above the limit; nothing was simulated then.</param>
/// <param name="UnknownNode">A requested node that is in no schedule; nothing was simulated then.</param>
internal sealed record SimulationOutcome(
    IReadOnlyDictionary<Guid, SimulatedSchedule> Schedules, long? ExcessWork = null, Guid? UnknownNode = null)
{
    public static SimulationOutcome Of(long tooMuch) => new(new Dictionary<Guid, SimulatedSchedule>(), tooMuch);

    public static SimulationOutcome Without(Guid unknown) => new(new Dictionary<Guid, SimulatedSchedule>(), UnknownNode: unknown);
}
