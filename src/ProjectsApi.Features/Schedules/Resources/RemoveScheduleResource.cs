using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("A resource to remove; one with assignments is refused(删除资源)")]
internal sealed record RemoveScheduleResourceInput : ChangeInput
{
    [Description("Resource(资源)")]
    [IdOf(ScheduleResourceRow.TypeName)]
    public required Guid ScheduleResourceId { get; init; }
}

internal sealed class RemoveScheduleResource : IWriteCase<RemoveScheduleResourceInput, ScheduleResource>
{
    public async Task<ScheduleResource?> DecideAsync(
        WriteContext write, RemoveScheduleResourceInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleResources.Where(r => r.Id == input.ScheduleResourceId)
                .Select(r => r.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleResource>(input.ScheduleResourceId, "scheduleResourceId", cancellationToken) is not { } resource)
        {
            return null;
        }

        write.ExpectVersion(resource, input.ExpectedVersion);
        await References.RefuseAsync(
            write, resource, "scheduleResourceId", uses =>
                $"The resource is used: {uses}. Take it off its tasks first (removeScheduleAssignment).", cancellationToken);

        write.Database.Remove(resource);
        return resource;
    }
}
