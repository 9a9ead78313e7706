using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Network;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Tracked nodes of one schedule: tree, order and roll-up to summaries.</summary>
internal sealed class Outline(List<ScheduleNode> nodes)
{
    /// <summary>Locks the schedule until the commit, so that later reads stay valid.</summary>
    public static Task LockProjectAsync(WriteContext write, Guid node, CancellationToken cancellationToken) => ProjectLock.LockProjectAsync(
        write.Database, write.Database.ScheduleNodes.Where(n => n.Id == node).Select(n => n.ProjectId), cancellationToken);

    public static async Task<Outline> LoadAsync(WriteContext write, Guid projectId, CancellationToken cancellationToken) =>
        new(await write.Database.ScheduleNodes.AsTracking().Where(n => n.ProjectId == projectId).ToListAsync(cancellationToken));

    public IReadOnlyList<ScheduleNode> ChildrenOf(Guid? parent) =>
        [.. nodes.Where(n => n.ParentId == parent).OrderBy(n => n.Ordinal).ThenBy(n => n.Id)];

    /// <summary>Network of the tree and these links.</summary>
    public ScheduleNetwork Network(IEnumerable<NetworkLink> links) => new(nodes.ToDictionary(n => n.Id, n => n.ParentId), links);

    /// <summary>Names of the nodes of a loop, ending with the first.</summary>
    public string Text(IEnumerable<Guid> loop)
    {
        var names = loop.Select(id => nodes.First(n => n.Id == id).Name).ToList();
        return string.Join(" → ", names.Append(names[0]));
    }

    /// <summary>Places a new node, or a node with its branch, below a parent and after one of its children.</summary>
    /// <param name="node">Node; the ordinal of a new one is ignored.</param>
    /// <param name="parent">Parent summary; null for the top.</param>
    /// <param name="previous">Preceding child of the parent; null for the first position.</param>
    /// <remarks>
    /// Reuses existing ordinals in the new order, so only nodes between old and new position change. After a new node, ordinals increase up
    /// to the next gap.
    /// </remarks>
    public void Place(ScheduleNode node, Guid? parent, Guid? previous)
    {
        var isNew = !nodes.Contains(node);
        var ordinals = new Queue<int>(nodes.Select(n => n.Ordinal).Order());
        if (isNew)
        {
            nodes.Add(node);
        }

        node.ParentId = parent;
        var siblings = ChildrenOf(parent).Where(n => n != node).ToList();
        siblings.Insert(siblings.FindIndex(n => n.Id == previous) + 1, node);
        var last = 0;

        // One lookup for the whole walk, which covers thousands of nodes.
        var children = nodes.OrderBy(n => n.Ordinal).ThenBy(n => n.Id).ToLookup(n => n.ParentId);
        foreach (var next in InOrder(null, above => above == parent ? siblings : children[above]).ToList())
        {
            last = next == node && isNew ? last + 1 : Math.Max(ordinals.Dequeue(), last + 1);
            next.Ordinal = last;
        }
    }

    /// <summary>Drops a node that is removed.</summary>
    public void Without(ScheduleNode node) => nodes.Remove(node);

    /// <summary>Rolls progress up to a summary and its ancestors; a summary without children keeps its values.</summary>
    public void RollUp(Guid? summary)
    {
        while (nodes.FirstOrDefault(n => n.Id == summary) is { } node)
        {
            var children = ChildrenOf(node.Id);
            if (node.Kind == ScheduleNodeKind.Summary && children.Count > 0)
            {
                var sum = NodeProgress.OfSummary(
                    [.. children.Select(n => new NodeProgress(n.Progress, n.Weight, n.ActualStart, n.ActualFinish))]);
                node.SumUp(node.Reported() with
                {
                    Progress = sum.Progress,
                    ActualStart = sum.ActualStart,
                    ActualFinish = sum.ActualFinish,
                });
            }

            summary = node.ParentId;
        }
    }

    private static IEnumerable<ScheduleNode> InOrder(Guid? above, Func<Guid?, IEnumerable<ScheduleNode>> childrenOf) =>
        childrenOf(above).SelectMany(n => InOrder(n.Id, childrenOf).Prepend(n));
}
