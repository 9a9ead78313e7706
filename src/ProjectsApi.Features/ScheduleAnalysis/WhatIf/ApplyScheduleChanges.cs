using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

[Description("Changes of a schedule to apply, as tried with whatIf: all of them or none(应用进度变更)")]
internal sealed record ApplyScheduleChangesInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Changes, 1 to 500, each of another node and with the version that you have read(变更)")]
    public required IReadOnlyList<ScheduleChangeInput> Changes { get; init; }
}

internal sealed class ApplyScheduleChanges(KeptSchedules kept) : IBulkWriteCase<ApplyScheduleChangesInput, ScheduleNode>
{
    public async Task<BulkDecision<ScheduleNode>> DecideAsync(
        WriteContext write, ApplyScheduleChangesInput input, CancellationToken cancellationToken)
    {
        if (input.Changes.Count is 0 or > WhatIfField.MostChanges)
        {
            write.AddError("changes", $"Give 1 to {WhatIfField.MostChanges} changes at a time.");
            return new([], AllowsPartialSuccess: false);
        }

        if (await LockedProject.FindAsync(write, input.ProjectId, cancellationToken) is not { } project)
        {
            return new([], AllowsPartialSuccess: false);
        }

        // Only these nodes, the links to them and their assignments change, so only they are tracked.
        var asked = input.Changes.Select(change => change.ScheduleNodeId).Distinct().ToList();
        var rows = await kept.LockedAsync(write.Database, project.Id, cancellationToken);
        var before = ComputedSchedule.Of(rows, new ScheduleRequest(write.Today), cancellationToken);
        var changingNodes = await write.Database.ScheduleNodes.AsTracking()
            .Where(n => n.ProjectId == project.Id && asked.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancellationToken);
        var changingLinks = await write.Database.ScheduleLinks.AsTracking()
            .Where(l => l.ProjectId == project.Id && asked.Contains(l.SuccessorId)).ToDictionaryAsync(l => l.Id, cancellationToken);
        var nodes = rows.Nodes.ToDictionary(node => node.Id, node => changingNodes.GetValueOrDefault(node.Id) ?? node);
        var links = new ScheduleLinkSet(
            [.. rows.Links.Select(link => changingLinks.GetValueOrDefault(link.Id) ?? link)],
            link => write.Database.Add(link), link => write.Database.Remove(link));
        var assignments = (await write.Database.ScheduleAssignments.AsTracking()
            .Where(a => a.ProjectId == project.Id && asked.Contains(a.NodeId) && a.Resource.Kind == ScheduleResourceKind.Work)
            .OrderBy(a => a.Id).ToListAsync(cancellationToken)).ToLookup(a => a.NodeId);
        var changing = new ScheduleChanges(
            before,
            nodes,
            links,
            (node, days) => new AssignedTask(node, assignments[node.Id], rows.Setup.MinutesPerDay).DurationChanged(days),
            write.AddError);
        changing.Apply(input.Changes);
        var changed = ExpectVersions(write, input.Changes, nodes);
        if (!changing.IsValid)
        {
            return new(changed, AllowsPartialSuccess: false);
        }

        var after = rows with { Nodes = [.. rows.Nodes.Select(node => nodes[node.Id])], Links = links.Links };
        NoteLoop(write, ComputedSchedule.Of(after, new ScheduleRequest(write.Today), cancellationToken));
        return new(changed, AllowsPartialSuccess: false);
    }

    private static List<ScheduleNode> ExpectVersions(
        WriteContext write, IReadOnlyList<ScheduleChangeInput> changes, Dictionary<Guid, ScheduleNode> nodes)
    {
        var changed = new List<ScheduleNode>();
        foreach (var (index, change) in changes.Index())
        {
            var at = $"changes.{index}.";
            if (change.ExpectedVersion is not { } version)
            {
                write.AddError(
                    at + "expectedVersion", "Give the version of the node that you have read, so that no other change is overwritten.");
            }
            else if (nodes.TryGetValue(change.ScheduleNodeId, out var node) && !changed.Contains(node))
            {
                write.SetInputPath(node, at);
                write.ExpectVersion(node, version, at + "expectedVersion");
                changed.Add(node);
            }
        }

        return changed;
    }

    private static void NoteLoop(WriteContext write, ComputedSchedule after)
    {
        foreach (var finding in after.Findings.Where(finding => finding.Kind == FindingKind.Cycle))
        {
            var loop = finding.Activities.Select(after.NodeAt).ToList();
            write.AddError(new ScheduleCycleError(
                $"The links would form a loop: {string.Join(" → ", loop.Append(loop[0]).Select(node => node.Name))}. Leave one of "
                    + $"them out.",
                [.. loop.Select(node => node.Id)],
                UserError.At("changes")));
        }
    }
}
