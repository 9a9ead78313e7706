using ProjectsApi.Planning.Network;

namespace ProjectsApi.Planning.Tests.Network;

/// <summary>A random plan, and a slow and obvious search for cycles in its work.</summary>
internal sealed class RandomPlan
{
    private readonly Dictionary<Guid, Guid?> _parents = [];

    public RandomPlan(Random chance, int nodes)
    {
        Nodes = [.. Enumerable.Range(1, nodes).Select(number => new Guid(number, 0, 0, new byte[8]))];
        for (var place = 0; place < nodes; place++)
        {
            _parents[Nodes[place]] = place > 0 && chance.Next(3) > 0 ? Nodes[chance.Next(place)] : null;
        }
    }

    public IReadOnlyList<Guid> Nodes { get; }

    public List<NetworkLink> Links { get; } = [];

    public ScheduleNetwork Network => new(_parents, Links);

    public void Move(Guid node, Guid? parent) => _parents[node] = parent;

    public bool IsBelow(Guid node, Guid above) => _parents[node] is { } parent && (parent == above || IsBelow(parent, above));

    /// <summary>Whether one node leads to the other by a link or one step in the tree.</summary>
    public bool IsStep(Guid from, Guid to) => Links.Contains(new(from, to)) || _parents[from] == to || _parents[to] == from;

    /// <summary>Whether a link makes work wait for itself. All work below the successor waits for all work below the predecessor.</summary>
    public bool GoesRound(NetworkLink link)
    {
        var waits = Reached([.. Links, link]);
        return Work(link.Successor).Any(start => Work(link.Predecessor).Any(finish => start == finish || waits.Contains((start, finish))));
    }

    public bool GoesRound()
    {
        var waits = Reached(Links);
        return Nodes.Any(node => waits.Contains((node, node)));
    }

    private HashSet<(Guid From, Guid To)> Reached(IEnumerable<NetworkLink> links)
    {
        var reached =
            links.SelectMany(link => Work(link.Predecessor).SelectMany(from => Work(link.Successor).Select(to => (from, to)))).ToHashSet();
        foreach (var over in Nodes)
        {
            foreach (var from in Nodes.Where(from => reached.Contains((from, over))))
            {
                reached.UnionWith(Nodes.Where(to => reached.Contains((over, to))).Select(to => (from, to)).ToList());
            }
        }

        return reached;
    }

    /// <summary>Work of a node: its descendants without children, or the node itself.</summary>
    private IEnumerable<Guid> Work(Guid node) =>
        Nodes.Where(other => other == node || IsBelow(other, node)).Where(other => !_parents.ContainsValue(other));
}
