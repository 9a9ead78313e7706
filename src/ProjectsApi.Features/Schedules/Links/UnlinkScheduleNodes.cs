using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Links;

[Description("A link to remove(解除节点关系)")]
internal sealed record UnlinkScheduleNodesInput : ChangeInput
{
    [Description("Link(节点关系)")]
    [IdOf(ScheduleLinkRow.TypeName)]
    public required Guid ScheduleLinkId { get; init; }
}

internal sealed class UnlinkScheduleNodes : IWriteCase<UnlinkScheduleNodesInput, ScheduleLink>
{
    public async Task<ScheduleLink?> DecideAsync(WriteContext write, UnlinkScheduleNodesInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<ScheduleLink>(input.ScheduleLinkId, "scheduleLinkId", cancellationToken) is not { } link)
        {
            return null;
        }

        write.ExpectVersion(link, input.ExpectedVersion);
        write.Database.Remove(link);
        return link;
    }
}
