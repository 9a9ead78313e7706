using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Reports loops that a change of a schedule would close.</summary>
internal static class ScheduleLoops
{
    /// <summary>Reports a loop that a link closes.</summary>
    public static async Task CheckLinkAsync(WriteContext write, Outline outline, ScheduleLink link, CancellationToken cancellationToken)
    {
        var network = await outline.NetworkAsync(cancellationToken);
        if (network.LoopThrough(new(link.PredecessorId, link.SuccessorId)) is { } loop)
        {
            write.AddError(new ScheduleCycleError(
                $"The links would form a loop: {outline.Text(loop)}. Reverse the link, or remove another one first.",
                loop,
                UserError.At("successorId")));
        }
    }

    /// <summary>Reports a node that would be its own descendant.</summary>
    public static bool CheckParent(WriteContext write, Outline outline, ScheduleNode node, ScheduleNode parent)
    {
        if (outline.Tree().LoopInTree(node.Id, parent.Id) is not { } loop)
        {
            return true;
        }

        write.AddError(new ScheduleCycleError(
            $"The node would be its own descendant: {outline.Text(loop)}. Choose a parent outside its branch, or move that one first.",
            loop,
            UserError.At("parentId")));
        return false;
    }

    /// <summary>Reports a loop of links that a node closes below its new parent.</summary>
    public static async Task CheckPlaceAsync(WriteContext write, Outline outline, ScheduleNode node, CancellationToken cancellationToken)
    {
        if ((await outline.NetworkAsync(cancellationToken)).LoopAround(node.Id) is { } loop)
        {
            write.AddError(new ScheduleCycleError(
                $"Below this parent the links would form a loop: {outline.Text(loop)}. Remove one of the links first, or choose "
                    + $"another parent.",
                loop,
                UserError.At("parentId")));
        }
    }
}
