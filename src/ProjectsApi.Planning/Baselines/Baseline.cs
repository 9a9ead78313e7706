using System.Diagnostics.CodeAnalysis;

namespace ProjectsApi.Planning.Baselines;

/// <summary>Nodes of one schedule at one moment, each node once; also the current schedule.</summary>
public sealed class Baseline
{
    private readonly Dictionary<Guid, BaselineEntry> byNode;

    /// <summary>Collects the nodes.</summary>
    /// <param name="entries">Nodes in the order of the schedule; none is allowed.</param>
    /// <exception cref="ArgumentException">A node is given twice.</exception>
    public Baseline(IReadOnlyList<BaselineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        byNode = new(entries.Count);
        foreach (var entry in entries)
        {
            if (!byNode.TryAdd(entry.Node, entry))
            {
                throw new ArgumentException($"Node {entry.Node} is given twice.", nameof(entries));
            }
        }

        Entries = [.. entries];
        Start = entries.Min(entry => entry.Start);
        Finish = entries.Max(entry => entry.Finish);
    }

    /// <summary>Nodes in the order of the schedule.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Start of the schedule; null when no node is scheduled.</summary>
    public DateOnly? Start { get; }

    /// <summary>Finish of the schedule, inclusive; null when no node is scheduled.</summary>
    public DateOnly? Finish { get; }

    /// <summary>Finds a node.</summary>
    /// <param name="node">Its identity.</param>
    /// <param name="entry">The node in this baseline.</param>
    /// <returns>True when the baseline has it.</returns>
    public bool TryGet(Guid node, [MaybeNullWhen(false)] out BaselineEntry entry) => byNode.TryGetValue(node, out entry);
}
