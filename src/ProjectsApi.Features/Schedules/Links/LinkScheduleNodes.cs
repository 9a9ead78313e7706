using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Links;

[Description("A link between two nodes. The link of a summary applies to all its descendants(关联进度节点)")]
internal sealed record LinkScheduleNodesInput : WriteInput
{
    [Description("Predecessor(紧前节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid PredecessorId { get; init; }

    [Description("Successor, of the same project(紧后节点)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid SuccessorId { get; init; }

    [Description("Linked ends(关系类型)")]
    [DefaultValue(ScheduleLinkKind.FS)]
    public ScheduleLinkKind Kind { get; init; }

    [Description("Lag; none for zero(搭接时间)")]
    public ScheduleLagInput? Lag { get; init; }

    [Description("Lag in working days, the short form of lag; negative for a lead, none for zero(搭接时间,工作日)")]
    public decimal? LagDays { get; init; }
}

internal sealed class LinkScheduleNodes(KeptSchedules kept) : IWriteCase<LinkScheduleNodesInput, ScheduleLink>
{
    public async Task<ScheduleLink?> DecideAsync(WriteContext write, LinkScheduleNodesInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.PredecessorId, cancellationToken);
        var predecessor = await write.FindAsync<ScheduleNode>(input.PredecessorId, "predecessorId", cancellationToken);
        var successor = await write.FindAsync<ScheduleNode>(input.SuccessorId, "successorId", cancellationToken);
        if (predecessor is null || successor is null)
        {
            return null;
        }

        var link = new ScheduleLink
        {
            ProjectId = predecessor.ProjectId,
            PredecessorId = predecessor.Id,
            SuccessorId = successor.Id,
            Kind = input.Kind,
        };
        ScheduleLagInput.Apply(write.AddError, link, input.Lag, input.LagDays);
        write.Database.Add(link);
        if (await MayLinkAsync(write, predecessor, successor, cancellationToken))
        {
            await ScheduleLoops.CheckLinkAsync(
                write, await Outline.LoadAsync(write, kept, link.ProjectId, cancellationToken), link, cancellationToken);
        }

        return link;
    }

    private static async Task<bool> MayLinkAsync(
        WriteContext write, ScheduleNode predecessor, ScheduleNode successor, CancellationToken cancellationToken)
    {
        if (predecessor == successor)
        {
            write.AddError("successorId", "A node cannot be its own predecessor; give another one.");
            return false;
        }

        if (predecessor.ProjectId != successor.ProjectId)
        {
            write.AddError("successorId", "The nodes belong to different projects; link nodes of one project.");
            return false;
        }

        var (first, next) = (predecessor.Id, successor.Id);
        if (await write.Database.ScheduleLinks.AnyAsync(l => l.PredecessorId == first && l.SuccessorId == next, cancellationToken))
        {
            write.AddError("successorId", "The two nodes are linked this way already; unlink them first (unlinkScheduleNodes).");
            return false;
        }

        return true;
    }
}
