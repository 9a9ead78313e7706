namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Topological order of the activities, summaries included; or the cycle that forbids one.</summary>
/// <remarks>
/// Kahn, A. B. (1962), Topological sorting of large networks, CACM 5 (11). A summary has two vertices: its gate before its children and its
/// roll-up after them. So a link between a summary and its own child is a cycle like any other.
/// </remarks>
internal sealed class Topology
{
    private readonly Hierarchy hierarchy;
    private readonly int[] gateOf;
    private readonly int[] activityOf;
    private readonly int[] firstEdge;
    private readonly int[] edges;

    public Topology(Hierarchy hierarchy, IReadOnlyList<ActivityLink> links)
    {
        this.hierarchy = hierarchy;
        gateOf = new int[hierarchy.Count];
        activityOf = new int[hierarchy.Count + hierarchy.Summaries];
        var next = hierarchy.Count;
        for (var activity = 0; activity < hierarchy.Count; activity++)
        {
            gateOf[activity] = hierarchy.IsSummary(activity) ? next++ : activity;
            activityOf[activity] = activityOf[gateOf[activity]] = activity;
        }

        firstEdge = new int[activityOf.Length + 1];
        foreach (var (from, _) in EdgesOf(links))
        {
            firstEdge[from + 1]++;
        }

        for (var vertex = 0; vertex < activityOf.Length; vertex++)
        {
            firstEdge[vertex + 1] += firstEdge[vertex];
        }

        edges = new int[firstEdge[^1]];
        var filled = firstEdge.ToArray();
        foreach (var (from, to) in EdgesOf(links))
        {
            edges[filled[from]++] = to;
        }

        (Order, Cycle) = Sort();
    }

    /// <summary>Vertices in order: an activity by its index, the gate of a summary by <see cref="GateOf"/>.</summary>
    public int[] Order { get; }

    /// <summary>Activities of a cycle in the direction of the links; empty when there is an order.</summary>
    public IReadOnlyList<int> Cycle { get; }

    /// <summary>Vertex of the start of an activity.</summary>
    public int GateOf(int activity) => gateOf[activity];

    public int ActivityOf(int vertex) => activityOf[vertex];

    private IEnumerable<(int From, int To)> EdgesOf(IReadOnlyList<ActivityLink> links)
    {
        for (var index = 0; index < links.Count; index++)
        {
            yield return (links[index].Predecessor, gateOf[links[index].Successor]);
        }

        for (var activity = 0; activity < hierarchy.Count; activity++)
        {
            if (hierarchy.ParentOf(activity) is { } parent)
            {
                yield return (gateOf[parent], gateOf[activity]);
                yield return (activity, parent);
            }
        }
    }

    private (int[] Order, IReadOnlyList<int> Cycle) Sort()
    {
        var waits = new int[activityOf.Length];
        foreach (var to in edges)
        {
            waits[to]++;
        }

        var order = new int[activityOf.Length];
        var (found, done) = (0, 0);
        for (var vertex = 0; vertex < waits.Length; vertex++)
        {
            if (waits[vertex] == 0)
            {
                order[found++] = vertex;
            }
        }

        for (; done < found; done++)
        {
            for (var edge = firstEdge[order[done]]; edge < firstEdge[order[done] + 1]; edge++)
            {
                if (--waits[edges[edge]] == 0)
                {
                    order[found++] = edges[edge];
                }
            }
        }

        return found == order.Length ? (order, []) : ([], CycleAmong(waits));
    }

    // A vertex that still waits is on a cycle or follows one. A walk against the edges among waiting vertices must close a cycle.
    private int[] CycleAmong(int[] waits)
    {
        var before = new int[waits.Length];
        for (var vertex = 0; vertex < waits.Length; vertex++)
        {
            for (var edge = firstEdge[vertex]; waits[vertex] > 0 && edge < firstEdge[vertex + 1]; edge++)
            {
                before[edges[edge]] = vertex;
            }
        }

        var steps = new Dictionary<int, int>();
        var walked = new List<int>();
        var at = Array.FindIndex(waits, count => count > 0);
        while (steps.TryAdd(at, walked.Count))
        {
            walked.Add(at);
            at = before[at];
        }

        var cycle = walked.Skip(steps[at]).Select(vertex => activityOf[vertex]).Reverse().ToList();
        return [.. cycle.Where((activity, step) => cycle.Count == 1 || activity != cycle[(step + cycle.Count - 1) % cycle.Count])];
    }
}
