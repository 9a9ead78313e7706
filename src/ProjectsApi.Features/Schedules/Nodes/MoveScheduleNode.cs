using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Nodes;

[Description("A new position in the tree for a node and its descendants(移动进度节点)")]
internal sealed record MoveScheduleNodeInput : ChangeInput
{
    [Description("Node(进度节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Parent summary, of the same project. Null is the top, and an omitted value the present parent(上级汇总节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public Optional<Guid?> ParentId { get; init; }

    [Description("Preceding child of that parent. Null is the first position, and an omitted value the last(排在其后的节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public Optional<Guid?> AfterId { get; init; }
}

internal sealed class MoveScheduleNode(KeptSchedules kept) : IWriteCase<MoveScheduleNodeInput, ScheduleNode>
{
    public async Task<ScheduleNode?> DecideAsync(WriteContext write, MoveScheduleNodeInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.ScheduleNodeId, cancellationToken);
        var node = await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken);
        var parentId = input.ParentId.Or(node?.ParentId);
        var parent = await write.FindAsync<ScheduleNode>(parentId, "parentId", cancellationToken);
        var previous = await write.FindAsync<ScheduleNode>(input.AfterId.Value, "afterId", cancellationToken);
        if (!input.ParentId.IsGiven && !input.AfterId.IsGiven)
        {
            write.AddError("parentId", "Nothing is given; give parentId, afterId or both.");
        }

        if (node is null)
        {
            return null;
        }

        write.ExpectVersion(node, input.ExpectedVersion);
        var outline = await Outline.LoadAsync(write, kept, node.ProjectId, cancellationToken);
        if (MayStand(write, outline, node, parent, input.ParentId.IsGiven)
            && ScheduleNodeChecks.CheckSibling(write, previous, node, parentId))
        {
            Move(outline, node, parentId, input.AfterId.IsGiven ? previous : outline.ChildrenOf(parentId).LastOrDefault(n => n != node));
            await ScheduleLoops.CheckPlaceAsync(write, outline, node, cancellationToken);
        }

        return node;
    }

    // The present parent needs no check.
    private static bool MayStand(WriteContext write, Outline outline, ScheduleNode node, ScheduleNode? parent, bool isNew) =>
        parent is null
        || !isNew
        || (ScheduleNodeChecks.CheckParent(write, parent, node.ProjectId) && ScheduleLoops.CheckParent(write, outline, node, parent));

    private static void Move(Outline outline, ScheduleNode node, Guid? parentId, ScheduleNode? previous)
    {
        var before = node.ParentId;
        outline.Place(node, parentId, previous?.Id);
        if (before != parentId)
        {
            outline.RollUp(before);
            outline.RollUp(parentId);
        }
    }
}
