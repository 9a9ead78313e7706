using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("A resource for a task(分配资源)")]
internal sealed record AssignScheduleResourceInput : WriteInput
{
    [Description("Task; a node of the kind TASK whose duration is not elapsed(任务)")]
    [IdOf(ScheduleNodeRow.TypeName)]
    public required Guid ScheduleNodeId { get; init; }

    [Description("Resource of the same project(资源)")]
    [IdOf(ScheduleResourceRow.TypeName)]
    public required Guid ScheduleResourceId { get; init; }

    [Description("Share of the resource's time, 1 for full time and by default. For material, the quantity(单位)")]
    public decimal? Units { get; init; }

    [Description("Hours of work. By default units times duration, or a share of the work of an effort-driven task(工时)")]
    public decimal? WorkHours { get; init; }
}

internal sealed class AssignScheduleResource : IWriteCase<AssignScheduleResourceInput, ScheduleAssignment>
{
    public async Task<ScheduleAssignment?> DecideAsync(
        WriteContext write, AssignScheduleResourceInput input, CancellationToken cancellationToken)
    {
        await Outline.LockProjectAsync(write, input.ScheduleNodeId, cancellationToken);
        var node = await write.FindAsync<ScheduleNode>(input.ScheduleNodeId, "scheduleNodeId", cancellationToken);
        var resource = await write.FindAsync<ScheduleResource>(input.ScheduleResourceId, "scheduleResourceId", cancellationToken);
        if (node is null || resource is null)
        {
            return null;
        }

        var assignment =
            new ScheduleAssignment { ProjectId = node.ProjectId, NodeId = node.Id, ResourceId = resource.Id, Units = input.Units ?? 1m };
        ResourceChecks.CheckAmounts(write, node, resource, input.Units, input.WorkHours);
        if (!await MayAssignAsync(write, node, resource, cancellationToken) || write.Errors.Count > 0)
        {
            return assignment;
        }

        if (resource.Kind == ScheduleResourceKind.Work)
        {
            var task = await AssignedTask.LoadAsync(write, node, cancellationToken);
            task.Assign(assignment, input.Units, input.WorkHours);
            ScheduleTimeChecks.CheckDays(write.AddError, node.DurationDays, "workHours");
        }

        write.Database.Add(assignment);
        return assignment;
    }

    private static async Task<bool> MayAssignAsync(
        WriteContext write, ScheduleNode node, ScheduleResource resource, CancellationToken cancellationToken)
    {
        if (node.ProjectId != resource.ProjectId)
        {
            write.AddError("scheduleResourceId", $"'{resource.Name}' belongs to another project; take one of the same project.");
            return false;
        }

        if (node.Kind != ScheduleNodeKind.Task || node.IsElapsed)
        {
            write.AddError("scheduleNodeId", "Resources work on a TASK whose duration is in working days; take another node.");
            return false;
        }

        var (task, worker) = (node.Id, resource.Id);
        if (await write.Database.ScheduleAssignments.AnyAsync(a => a.NodeId == task && a.ResourceId == worker, cancellationToken))
        {
            write.AddError(
                "scheduleResourceId", $"'{resource.Name}' works on the task already; change that assignment (updateScheduleAssignment).");
            return false;
        }

        return true;
    }
}
