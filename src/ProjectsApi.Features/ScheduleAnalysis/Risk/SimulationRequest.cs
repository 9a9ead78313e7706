namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Parameters of a simulation; fields with equal parameters share one.</summary>
/// <param name="Iterations">Number of iterations, 1 to 100,000.</param>
/// <param name="Seed">Seed of the random numbers.</param>
/// <param name="Spread">Uncertainty of tasks without an estimate; null for none.</param>
/// <param name="Nodes">Keys of nodes whose finish is reported too, separated by commas.</param>
internal sealed record SimulationRequest(int Iterations, long Seed, RiskSpreadInput? Spread, string Nodes)
{
    public IReadOnlyList<Guid> NodeKeys => [.. Nodes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    public static string Joined(IEnumerable<Guid> nodes) => string.Join(',', nodes.Distinct());
}
