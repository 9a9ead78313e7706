using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Result of simulating a schedule with uncertain durations.</summary>
/// <param name="Schedule">Simulated schedule.</param>
/// <param name="Result">Result of the simulation.</param>
/// <param name="Seed">Seed of the random numbers.</param>
/// <param name="EstimatedNodes">Number of nodes with their own uncertain estimate.</param>
internal sealed record SimulatedSchedule(ComputedSchedule Schedule, RiskResult Result, long Seed, int EstimatedNodes)
{
    public FinishForecast Finish => new(Result.Project, Schedule);

    public IEnumerable<FinishForecast> Nodes => Result.Targets.Select(target => new FinishForecast(target, Schedule));

    /// <summary>Ordered from the most critical; equal ones in the order of the plan.</summary>
    public IEnumerable<NodeCriticality> Criticality => Result.Criticality
        .Select((criticality, index) => (Index: criticality, Node: Schedule.NodeAt(index)))
        .OrderByDescending(node => node.Index)
        .Select(node => new NodeCriticality(node.Node.Id, node.Node.Wbs, node.Node.Name, node.Index));
}
