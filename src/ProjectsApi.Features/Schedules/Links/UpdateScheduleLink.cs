using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Links;

[Description("Changes of a link; omitted values stay(修改节点关系)")]
internal sealed record UpdateScheduleLinkInput : ChangeInput
{
    [Description("Link(节点关系)")]
    [IdOf(ScheduleLinkRow.TypeName)]
    public required Guid ScheduleLinkId { get; init; }

    [Description("Linked ends(关系类型)")]
    public Optional<ScheduleLinkKind> Kind { get; init; }

    [Description("Lag(搭接时间)")]
    public Optional<ScheduleLagInput> Lag { get; init; }

    [Description("Lag in working days, the short form of lag(搭接时间,工作日)")]
    public Optional<decimal> LagDays { get; init; }
}

internal sealed class UpdateScheduleLink : IWriteCase<UpdateScheduleLinkInput, ScheduleLink>
{
    public async Task<ScheduleLink?> DecideAsync(WriteContext write, UpdateScheduleLinkInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleLinks.Where(l => l.Id == input.ScheduleLinkId)
                .Select(l => l.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleLink>(input.ScheduleLinkId, "scheduleLinkId", cancellationToken) is not { } link)
        {
            return null;
        }

        write.ExpectVersion(link, input.ExpectedVersion);
        link.Kind = input.Kind.Or(link.Kind);
        ScheduleLagInput.Apply(
            write.AddError, link, input.Lag.IsGiven ? input.Lag.Value : null, input.LagDays.IsGiven ? input.LagDays.Value : null);
        return link;
    }
}
