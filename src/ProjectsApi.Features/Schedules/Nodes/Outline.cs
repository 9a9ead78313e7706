using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Network;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>The nodes of one schedule, tracked: the tree that they form, their order in it, and what summaries roll up.</summary>
internal sealed class Outline(List<ScheduleNode> nodes)
{
    /// <summary>Waits for whoever writes the same schedule, so that what is read now stays true until the commit.</summary>
    public static Task LockProjectAsync(WriteContext write, Guid node, CancellationToken cancellationToken) => ProjectLock.LockProjectAsync(
        write.Database, write.Database.ScheduleNodes.Where(n => n.Id == node).Select(n => n.ProjectId), cancellationToken);

    public static async Task<Outline> LoadAsync(WriteContext write, Guid projectId, CancellationToken cancellationToken) =>
        new(await write.Database.ScheduleNodes.AsTracking().Where(n => n.ProjectId == projectId).ToListAsync(cancellationToken));

    public IReadOnlyList<ScheduleNode> ChildrenOf(Guid? parent) =>
        [.. nodes.Where(n => n.ParentId == parent).OrderBy(n => n.Ordinal).ThenBy(n => n.Id)];

    /// <summary>The tree with links in it.</summary>
    public ScheduleNetwork Network(IEnumerable<NetworkLink> links) => new(nodes.ToDictionary(n => n.Id, n => n.ParentId), links);

    /// <summary>A loop as people read it, round to where it began.</summary>
    public string Text(IEnumerable<Guid> loop)
    {
        var names = loop.Select(id => nodes.First(n => n.Id == id).Name).ToList();
        return string.Join(" → ", names.Append(names[0]));
    }

    /// <summary>Puts a node, new or with all below it, below a parent and behind one of its children.</summary>
    /// <param name="node">Node; its ordinal does not matter when it is new.</param>
    /// <param name="parent">Summary above; null for the top.</param>
    /// <param name="behind">Child of the parent to stand behind; null to stand in front of all.</param>
    /// <remarks>
    /// The ordinals that the schedule has are dealt out again in the new order, so that only nodes between the old place and the new
    /// one change; those behind a new node move up to the next gap. Nobody else's row changes.
    /// </remarks>
    public void Place(ScheduleNode node, Guid? parent, Guid? behind)
    {
        var isNew = !nodes.Contains(node);
        var ordinals = new Queue<int>(nodes.Select(n => n.Ordinal).Order());
        if (isNew)
        {
            nodes.Add(node);
        }

        node.ParentId = parent;
        var siblings = ChildrenOf(parent).Where(n => n != node).ToList();
        siblings.Insert(siblings.FindIndex(n => n.Id == behind) + 1, node);
        var last = 0;

        // Once for all: a plan of thousands of nodes is walked whole.
        var children = nodes.OrderBy(n => n.Ordinal).ThenBy(n => n.Id).ToLookup(n => n.ParentId);
        foreach (var next in InOrder(null, above => above == parent ? siblings : children[above]).ToList())
        {
            last = next == node && isNew ? last + 1 : Math.Max(ordinals.Dequeue(), last + 1);
            next.Ordinal = last;
        }
    }

    /// <summary>Takes a node out that is about to be removed.</summary>
    public void Without(ScheduleNode node) => nodes.Remove(node);

    /// <summary>Sums up what is below a summary, and so on upwards; a summary with nothing below it stays as it is.</summary>
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
