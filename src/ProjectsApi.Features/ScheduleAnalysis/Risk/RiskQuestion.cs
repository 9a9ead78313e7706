namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>What a simulation is asked; equal for fields that may share one.</summary>
/// <param name="Iterations">How often the schedule is laid, 1 to 100,000.</param>
/// <param name="Seed">What the random numbers come from.</param>
/// <param name="Spread">Doubt about tasks without an estimate; none for no doubt.</param>
/// <param name="Nodes">Nodes whose finish is looked at beside that of the whole, comma between their keys.</param>
internal sealed record RiskQuestion(int Iterations, long Seed, RiskSpreadInput? Spread, string Nodes)
{
    public IReadOnlyList<Guid> NodeKeys => [.. Nodes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    public static string Joined(IEnumerable<Guid> nodes) => string.Join(',', nodes.Distinct());
}
