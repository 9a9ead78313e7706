using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Baselines;

/// <summary>Two states of a schedule side by side.</summary>
/// <param name="Basis">Which days are compared.</param>
/// <param name="Before">The earlier state.</param>
/// <param name="After">The later one.</param>
/// <param name="Start">Variance of the project's first day.</param>
/// <param name="Finish">Variance of the project's last day.</param>
/// <param name="Nodes">All nodes of both.</param>
internal sealed record ComparedSchedules(
    ComparedDays Basis, Baseline Before, Baseline After, DateVariance? Start, DateVariance? Finish, IReadOnlyList<ComparedNode> Nodes)
{
    public IEnumerable<ComparedNode> Changed => Nodes.Where(node => node.IsChanged);

    public IEnumerable<ComparedNode> Added => Nodes.Where(node => node.Variance.Change == NodeChange.Added);

    public IEnumerable<ComparedNode> Removed => Nodes.Where(node => node.Variance.Change == NodeChange.Removed);

    public IEnumerable<ComparedNode> Renamed => Nodes.Where(node => node.Variance.IsRenamed);
}
