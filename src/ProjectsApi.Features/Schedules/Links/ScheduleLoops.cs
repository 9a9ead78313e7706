using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Network;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Loops that a change of a schedule would close, each noted with its nodes.</summary>
internal static class ScheduleLoops
{
    /// <summary>Notes the loop that a link closes.</summary>
    public static async Task CheckLinkAsync(WriteContext write, Outline outline, ScheduleLink link, CancellationToken cancellationToken)
    {
        var network = outline.Network(await LinksOfAsync(write, link.ProjectId, cancellationToken));
        if (network.LoopThrough(new(link.PredecessorId, link.SuccessorId)) is { } loop)
        {
            write.Fail(new ScheduleCycleError(
                $"The nodes would wait for each other: {outline.Text(loop)}. Turn the link round, or remove one of the others first.",
                loop,
                UserError.At("successorId")));
        }
    }

    /// <summary>Notes that a node would stand below itself.</summary>
    public static bool CheckParent(WriteContext write, Outline outline, ScheduleNode node, ScheduleNode parent)
    {
        if (outline.Network([]).LoopInTree(node.Id, parent.Id) is not { } loop)
        {
            return true;
        }

        write.Fail(new ScheduleCycleError(
            $"The node would stand below itself: {outline.Text(loop)}. Take a parent that is not below it, or move that one away first.",
            loop,
            UserError.At("parentId")));
        return false;
    }

    /// <summary>Notes the loop of links that a node closes below its new parent.</summary>
    public static async Task CheckPlaceAsync(WriteContext write, Outline outline, ScheduleNode node, CancellationToken cancellationToken)
    {
        if (outline.Network(await LinksOfAsync(write, node.ProjectId, cancellationToken)).LoopAround(node.Id) is { } loop)
        {
            write.Fail(new ScheduleCycleError(
                $"Below this parent the nodes would wait for each other: {outline.Text(loop)}. Remove one of the links first, or take "
                    + $"another parent.",
                loop,
                UserError.At("parentId")));
        }
    }

    private static Task<List<NetworkLink>> LinksOfAsync(WriteContext write, Guid projectId, CancellationToken cancellationToken) =>
        write.Database.ScheduleLinks.Where(l => l.ProjectId == projectId).OrderBy(l => l.Id)
            .Select(l => new NetworkLink(l.PredecessorId, l.SuccessorId)).ToListAsync(cancellationToken);
}
