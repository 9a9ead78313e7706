using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Order in which nodes can be removed.</summary>
internal static class NodeRemovalOrder
{
    /// <summary>Each node before its parent, regardless of ordinals.</summary>
    public static async Task<IReadOnlyList<ScheduleNode>> ChildrenFirstAsync(
        IQueryable<ScheduleNode> nodes, CancellationToken cancellationToken)
    {
        var below = (await nodes.ToListAsync(cancellationToken)).ToLookup(node => node.ParentId);
        var order = new List<ScheduleNode>();
        var open = new Stack<ScheduleNode>(below[null]);
        while (open.TryPop(out var node))
        {
            order.Add(node);
            foreach (var child in below[node.Id])
            {
                open.Push(child);
            }
        }

        order.Reverse();
        return order;
    }
}
