using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("An assignment to remove(取消资源分配)")]
internal sealed record RemoveScheduleAssignmentInput : ChangeInput
{
    [Description("Assignment(资源分配)")]
    [IdOf(ScheduleAssignmentRow.TypeName)]
    public required Guid ScheduleAssignmentId { get; init; }
}

internal sealed class RemoveScheduleAssignment : IWriteCase<RemoveScheduleAssignmentInput, ScheduleAssignment>
{
    public async Task<ScheduleAssignment?> DecideAsync(
        WriteContext write, RemoveScheduleAssignmentInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleAssignments.Where(a => a.Id == input.ScheduleAssignmentId)
                .Select(a => a.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleAssignment>(
            input.ScheduleAssignmentId, "scheduleAssignmentId", cancellationToken) is not { } assignment
            || await write.FindAsync<ScheduleNode>(assignment.NodeId, "scheduleAssignmentId", cancellationToken) is not { } node)
        {
            return null;
        }

        write.ExpectVersion(assignment, input.ExpectedVersion);
        (await AssignedTask.LoadAsync(write, node, cancellationToken)).Remove(assignment);
        write.Database.Remove(assignment);
        return assignment;
    }
}
