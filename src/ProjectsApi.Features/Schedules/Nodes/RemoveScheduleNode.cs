using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("A node to remove; one with children is refused(删除进度节点)")]
internal sealed record RemoveScheduleNodeInput : ChangeInput
{
    [Description("Node(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Whether to remove its links too; otherwise a linked node is refused(同时解除节点关系)")]
    [DefaultValue(false)]
    public bool Detach { get; init; }
}

internal sealed class RemoveScheduleNode(KeptSchedules kept) : IWriteCase<RemoveScheduleNodeInput, ScheduleNode>
{
    private const int ListedNames = 5;

    public async Task<ScheduleNode?> DecideAsync(WriteContext write, RemoveScheduleNodeInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.ScheduleNodeId, cancellationToken);
        if (await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken) is not { } node)
        {
            return null;
        }

        write.ExpectVersion(node, input.ExpectedVersion);
        var outline = await Outline.LoadAsync(write, kept, node.ProjectId, cancellationToken);
        var below = outline.ChildrenOf(node.Id);
        if (below.Count > 0)
        {
            write.AddError("scheduleNodeId", $"It has children ({Shortened(below.Select(n => n.Name))}); move or remove them first.");
        }

        var links = await write.Database.ScheduleLinks.AsTracking()
            .Where(l => l.PredecessorId == node.Id || l.SuccessorId == node.Id).OrderBy(l => l.Id).ToListAsync(cancellationToken);
        if (links.Count > 0 && !input.Detach)
        {
            var listed = Shortened(links.Select(l => $"{outline.NameOf(l.PredecessorId)} → {outline.NameOf(l.SuccessorId)}"));
            write.AddError("detach", $"It has links ({listed}); unlink them first, or give detach: true to remove them too.");
        }

        write.Database.RemoveRange(links);
        var removed = node.Id;
        write.Database.RemoveRange(
            await write.Database.ScheduleAssignments.AsTracking().Where(a => a.NodeId == removed).ToListAsync(cancellationToken));
        if (below.Count == 0)
        {
            write.Database.Remove(node);
            outline.Without(node);
            outline.RollUp(node.ParentId);
        }

        return node;
    }

    private static string Shortened(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join("; ", all.Take(ListedNames)) + (all.Count > ListedNames ? "; …" : "");
    }
}
