using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>What doubt about durations makes of a schedule.</summary>
/// <param name="Schedule">Schedule that was simulated.</param>
/// <param name="Result">What came out.</param>
/// <param name="Seed">What the random numbers came from.</param>
/// <param name="EstimatedNodes">How many nodes have an uncertain estimate of their own.</param>
public sealed record SimulatedSchedule(ComputedSchedule Schedule, RiskResult Result, long Seed, int EstimatedNodes)
{
    public FinishForecast Finish => new(Result.Project, Schedule);

    public IEnumerable<FinishForecast> Nodes => Result.Targets.Select(target => new FinishForecast(target, Schedule));

    /// <summary>The most critical first; among equals in the order of the plan.</summary>
    public IEnumerable<NodeCriticality> Criticality => Result.Criticality
        .Select((index, place) => (Index: index, Node: Schedule.NodeAt(place)))
        .OrderByDescending(node => node.Index)
        .Select(node => new NodeCriticality(node.Node.Id, node.Node.Wbs, node.Node.Name, node.Index));
}
