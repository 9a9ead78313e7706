using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("Changes of an assignment; omitted values follow the type of the task(修改资源分配)")]
internal sealed record UpdateScheduleAssignmentInput : ChangeInput
{
    [Description("Assignment(资源分配)")]
    [IdOf(ScheduleAssignmentRow.TypeName)]
    public required Guid ScheduleAssignmentId { get; init; }

    [Description("Share of the resource's time, 1 for full time; for material the quantity(单位)")]
    public Optional<decimal> Units { get; init; }

    [Description("Hours of work(工时)")]
    public Optional<decimal> WorkHours { get; init; }
}

internal sealed class UpdateScheduleAssignment : IWriteCase<UpdateScheduleAssignmentInput, ScheduleAssignment>
{
    public async Task<ScheduleAssignment?> DecideAsync(
        WriteContext write, UpdateScheduleAssignmentInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleAssignments.Where(a => a.Id == input.ScheduleAssignmentId)
                .Select(a => a.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleAssignment>(
            input.ScheduleAssignmentId, "scheduleAssignmentId", cancellationToken) is not { } assignment
            || await write.FindAsync<ScheduleNode>(assignment.NodeId, "scheduleAssignmentId", cancellationToken) is not { } node
            || await write.FindAsync<ScheduleResource>(
                assignment.ResourceId, "scheduleAssignmentId", cancellationToken) is not { } resource)
        {
            return null;
        }

        write.ExpectVersion(assignment, input.ExpectedVersion);
        ResourceChecks.CheckAmounts(
            write, node, resource, input.Units.IsGiven ? input.Units.Value : null, input.WorkHours.IsGiven ? input.WorkHours.Value : null);
        if (write.Errors.Count > 0)
        {
            return assignment;
        }

        if (resource.Kind != ScheduleResourceKind.Work)
        {
            assignment.Units = input.Units.Or(assignment.Units);
            return assignment;
        }

        var task = await AssignedTask.LoadAsync(write, node, cancellationToken);
        if (input.WorkHours.IsGiven)
        {
            task.SetWork(assignment, input.WorkHours.Value);
        }

        if (input.Units.IsGiven)
        {
            task.SetUnits(assignment, input.Units.Value);
        }

        ScheduleTimeChecks.CheckDays(write.AddError, node.DurationDays, input.WorkHours.IsGiven ? "workHours" : "units");
        return assignment;
    }
}
