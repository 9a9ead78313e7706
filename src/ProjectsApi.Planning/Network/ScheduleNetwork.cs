namespace ProjectsApi.Planning.Network;

/// <summary>Nodes of one schedule with their tree and links, to find loops. A link of a summary holds for everything below it.</summary>
/// <remarks>
/// Every node has two events: its start precedes its finish. The start of a summary precedes the starts of its children, and their
/// finishes precede its own. Along a link, the predecessor's finish precedes the successor's start. A loop of events is an error, even
/// where links and tree close it only together. The kind of a link does not count. As in the usual planning tools, two nodes that wait
/// for each other are a loop. Source: domain rule that links on a summary apply to its children.
/// </remarks>
public sealed class ScheduleNetwork
{
    private readonly IReadOnlyDictionary<Guid, Guid?> _parents;
    private readonly ILookup<Guid, Guid> _children;
    private readonly ILookup<Guid, Guid> _successors;

    /// <summary>A network of nodes and links.</summary>
    /// <param name="parents">For each node the summary above it; null at the top. A parent that is no key counts as none.</param>
    /// <param name="links">Links between the nodes.</param>
    public ScheduleNetwork(IReadOnlyDictionary<Guid, Guid?> parents, IEnumerable<NetworkLink> links)
    {
        ArgumentNullException.ThrowIfNull(parents);
        _parents = parents;
        _children = parents.Where(node => node.Value is not null).ToLookup(node => node.Value ?? Guid.Empty, node => node.Key);
        _successors = links.ToLookup(link => link.Predecessor, link => link.Successor);
    }

    /// <summary>Shortest loop that a link closes.</summary>
    /// <param name="link">Link, in the network already or not.</param>
    /// <returns>Nodes of the loop, the link's predecessor first; null when there is none.</returns>
    public IReadOnlyList<Guid>? LoopThrough(NetworkLink link) =>
        NodesOf(Loops.ClosedBy(new NodeEvent(link.Predecessor, IsFinish: true), new NodeEvent(link.Successor, IsFinish: false), Next));

    /// <summary>Shortest loop of links through a node and its place in the tree.</summary>
    /// <param name="node">Node of the network, below its new parent already.</param>
    /// <returns>Nodes of the loop; null when there is none, and for a node at the top.</returns>
    public IReadOnlyList<Guid>? LoopAround(Guid node) => _parents[node] is not { } parent
        ? null
        : NodesOf(
            Loops.ClosedBy(new NodeEvent(parent, IsFinish: false), new NodeEvent(node, IsFinish: false), Next)
            ?? Loops.ClosedBy(new NodeEvent(node, IsFinish: true), new NodeEvent(parent, IsFinish: true), Next));

    /// <summary>Loop in the tree that a parent closes.</summary>
    /// <param name="node">Node below it.</param>
    /// <param name="parent">New parent.</param>
    /// <returns>The node and its descendants down to the parent. Null when the parent is neither the node nor below it.</returns>
    public IReadOnlyList<Guid>? LoopInTree(Guid node, Guid parent) =>
        Loops.ClosedBy(parent, node, above => _children[above]) is { } loop ? [.. loop.Skip(1), parent] : null;

    /// <summary>Whether a node is a descendant of another.</summary>
    /// <param name="node">Node.</param>
    /// <param name="above">Node that may be above it.</param>
    public bool IsBelow(Guid node, Guid above)
    {
        // In a broken tree the walk ends where it would repeat.
        var seen = new HashSet<Guid>();
        for (var at = ParentOf(node); at is { } parent && seen.Add(parent); at = ParentOf(parent))
        {
            if (parent == above)
            {
                return true;
            }
        }

        return false;
    }

    private Guid? ParentOf(Guid node) => _parents.GetValueOrDefault(node);

    private IEnumerable<NodeEvent> Next(NodeEvent nodeEvent)
    {
        if (nodeEvent.IsFinish)
        {
            var following = _successors[nodeEvent.Node].Select(successor => new NodeEvent(successor, IsFinish: false));
            return ParentOf(nodeEvent.Node) is { } parent ? following.Append(new NodeEvent(parent, IsFinish: true)) : following;
        }

        return _children[nodeEvent.Node].Select(child => new NodeEvent(child, IsFinish: false))
            .Prepend(new NodeEvent(nodeEvent.Node, IsFinish: true));
    }

    // A node may occur with its start and its finish, also at both ends of the list. It is listed once.
    private static List<Guid>? NodesOf(IReadOnlyList<NodeEvent>? loop)
    {
        if (loop is null)
        {
            return null;
        }

        var nodes = new List<Guid>();
        foreach (var nodeEvent in loop)
        {
            if (nodes.Count == 0 || nodes[^1] != nodeEvent.Node)
            {
                nodes.Add(nodeEvent.Node);
            }
        }

        if (nodes.Count > 1 && nodes[^1] == nodes[0])
        {
            nodes.RemoveAt(nodes.Count - 1);
        }

        return nodes;
    }
}
