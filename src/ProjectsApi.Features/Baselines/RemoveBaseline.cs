using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Baselines;

[Description("A baseline to remove; it stays in the change log(删除基线)")]
internal sealed record RemoveBaselineInput : ChangeInput
{
    [Description("Baseline(基线)")]
    [IdOf(ScheduleBaselineRow.TypeName)]
    public required Guid ScheduleBaselineId { get; init; }
}

internal sealed class RemoveBaseline : IWriteCase<RemoveBaselineInput, ScheduleBaseline>
{
    public async Task<ScheduleBaseline?> DecideAsync(WriteContext write, RemoveBaselineInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<ScheduleBaseline>(input.ScheduleBaselineId, "scheduleBaselineId", cancellationToken) is not { } baseline)
        {
            return null;
        }

        write.ExpectVersion(baseline, input.ExpectedVersion);
        write.Database.Remove(baseline);
        return baseline;
    }
}
