using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Network;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Nodes of one schedule: tree, order and roll-up to summaries. Only the nodes that it changes are tracked.</summary>
internal sealed class Outline
{
    private readonly ProjectsDbContext _database;
    private readonly Guid _project;
    private readonly Dictionary<Guid, ScheduleNode> _nodes;
    private readonly IReadOnlyList<ScheduleLink>? _links;

    private Outline(ProjectsDbContext database, Guid project, IEnumerable<ScheduleNode> nodes, IReadOnlyList<ScheduleLink>? links) =>
        (_database, _project, _nodes, _links) = (database, project, nodes.ToDictionary(node => node.Id), links);

    /// <summary>Locks the schedule until the commit, so that later reads stay valid.</summary>
    public static Task LockProjectAsync(WriteContext write, Guid node, CancellationToken cancellationToken) => ProjectLock.LockProjectAsync(
        write.Database, write.Database.ScheduleNodes.Where(n => n.Id == node).Select(n => n.ProjectId), cancellationToken);

    /// <summary>Nodes of a locked project, with the changes of this write so far.</summary>
    public static async Task<Outline> LoadAsync(
        WriteContext write, KeptSchedules kept, Guid projectId, CancellationToken cancellationToken)
    {
        var rows = await kept.FindAsync(write.Database, projectId, cancellationToken);
        var nodes = rows?.Nodes
            ?? await write.Database.ScheduleNodes.AsNoTracking().Where(n => n.ProjectId == projectId).ToListAsync(cancellationToken);
        var tracked = write.Database.ChangeTracker.Entries<ScheduleNode>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity);
        return new(write.Database, projectId, nodes.Select(node => tracked.GetValueOrDefault(node.Id) ?? node), rows?.Links);
    }

    public IReadOnlyList<ScheduleNode> ChildrenOf(Guid? parent) =>
        [.. _nodes.Values.Where(n => n.ParentId == parent).OrderBy(n => n.Ordinal).ThenBy(n => n.Id)];

    public string NameOf(Guid node) => _nodes[node].Name;

    /// <summary>Network of the tree alone.</summary>
    public ScheduleNetwork Tree() => new(_nodes.ToDictionary(node => node.Key, node => node.Value.ParentId), []);

    /// <summary>Network of the tree and the stored links.</summary>
    public async Task<ScheduleNetwork> NetworkAsync(CancellationToken cancellationToken)
    {
        var links = _links?.Select(link => new NetworkLink(link.PredecessorId, link.SuccessorId))
            ?? await _database.ScheduleLinks.Where(l => l.ProjectId == _project).OrderBy(l => l.Id)
                .Select(l => new NetworkLink(l.PredecessorId, l.SuccessorId)).ToListAsync(cancellationToken);
        return new(_nodes.ToDictionary(node => node.Key, node => node.Value.ParentId), links);
    }

    /// <summary>Names of the nodes of a loop, ending with the first.</summary>
    public string Text(IEnumerable<Guid> loop)
    {
        var names = loop.Select(NameOf).ToList();
        return string.Join(" → ", names.Append(names[0]));
    }

    /// <summary>Places a new node, or a node with its branch, below a parent and after one of its children.</summary>
    /// <param name="node">Node; the ordinal of a new one is ignored.</param>
    /// <param name="parent">Parent summary; null for the top.</param>
    /// <param name="previous">Preceding child of the parent; null for the first position.</param>
    /// <remarks>Neighbours get other ordinals only where no number is free.</remarks>
    public void Place(ScheduleNode node, Guid? parent, Guid? previous)
    {
        var isNew = _nodes.TryAdd(node.Id, node);
        node.ParentId = parent;
        var siblings = ChildrenOf(parent).Where(n => n != node).ToList();
        siblings.Insert(siblings.FindIndex(n => n.Id == previous) + 1, node);

        // One lookup for the whole walk, which covers thousands of nodes.
        var children = _nodes.Values.OrderBy(n => n.Ordinal).ThenBy(n => n.Id).ToLookup(n => n.ParentId);
        var order = InOrder(null, above => above == parent ? siblings : children[above]).ToList();
        var first = order.IndexOf(node);
        var count = InOrder(node.Id, above => children[above]).Count() + 1;
        foreach (var (index, ordinal) in Ordinals.Place([.. order.Select(n => n.Ordinal)], first, count, isNew))
        {
            Tracked(order[index]).Ordinal = ordinal;
        }
    }

    /// <summary>Drops a node that is removed.</summary>
    public void Without(ScheduleNode node) => _nodes.Remove(node.Id);

    /// <summary>Rolls progress up to a summary and its ancestors; a summary without children keeps its values.</summary>
    public void RollUp(Guid? summary)
    {
        while (summary is { } key && _nodes.TryGetValue(key, out var node))
        {
            var children = ChildrenOf(node.Id);
            if (node.Kind == ScheduleNodeKind.Summary && children.Count > 0)
            {
                var sum = NodeProgress.OfSummary(
                    [.. children.Select(n => new NodeProgress(n.Progress, n.Weight, n.ActualStart, n.ActualFinish))]);
                Tracked(node).SumUp(node.Reported() with
                {
                    Progress = sum.Progress,
                    ActualStart = sum.ActualStart,
                    ActualFinish = sum.ActualFinish,
                });
            }

            summary = node.ParentId;
        }
    }

    // Kept rows belong to every request, so a change goes to a copy.
    private ScheduleNode Tracked(ScheduleNode node)
    {
        var entry = _database.Entry(node);
        if (entry.State != EntityState.Detached)
        {
            return node;
        }

        var copy = (ScheduleNode)entry.CurrentValues.ToObject();
        _database.Attach(copy);
        return _nodes[copy.Id] = copy;
    }

    private static IEnumerable<ScheduleNode> InOrder(Guid? above, Func<Guid?, IEnumerable<ScheduleNode>> childrenOf) =>
        childrenOf(above).SelectMany(n => InOrder(n.Id, childrenOf).Prepend(n));
}
