using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

[Description("Changes of a safety check; omitted values stay(修改安全检查)")]
internal sealed record UpdateSafetyCheckInput : ChangeInput
{
    [Description("Check(安全检查)")]
    [IdOf(SafetyCheckRow.TypeName)]
    public required Guid SafetyCheckId { get; init; }

    [Description("Day of the inspection, not after today(检查日期)")]
    public Optional<DateOnly> CheckedOn { get; init; }

    [Description("Kind(检查类型)")]
    public Optional<SafetyCheckKind> Kind { get; init; }

    [Description("Inspecting organisation(检查单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> InspectingOrganisationId { get; init; }

    [Description("Score by JGJ 59, 0 to 100(得分)")]
    public Optional<decimal?> Score { get; init; }

    [Description("Whether a sub-table scored zero(是否有零分项)")]
    public Optional<bool> HasZeroItem { get; init; }

    [Description("Note(备注)")]
    public Optional<string?> Note { get; init; }
}

internal sealed class UpdateSafetyCheck : IWriteCase<UpdateSafetyCheckInput, SafetyCheck>
{
    public async Task<SafetyCheck?> DecideAsync(WriteContext write, UpdateSafetyCheckInput input, CancellationToken cancellationToken)
    {
        if (input.CheckedOn.IsGiven)
        {
            await SafetyCheckChecks.LockProjectAsync(write, input.SafetyCheckId, cancellationToken);
        }

        var check = await write.FindAsync<SafetyCheck>(input.SafetyCheckId, "safetyCheckId", cancellationToken);
        await write.FindAsync<Organisation>(input.InspectingOrganisationId.Value, "inspectingOrganisationId", cancellationToken);
        if (check is null)
        {
            return null;
        }

        write.ExpectVersion(check, input.ExpectedVersion);
        check.CheckedOn = input.CheckedOn.Or(check.CheckedOn);
        check.Kind = input.Kind.Or(check.Kind);
        check.InspectingOrganisationId = input.InspectingOrganisationId.Or(check.InspectingOrganisationId);
        check.Score = input.Score.Or(check.Score);
        check.HasZeroItem = input.HasZeroItem.Or(check.HasZeroItem);
        check.Note = input.Note.Or(check.Note);
        SafetyCheckChecks.Check(write, check);
        if (input.CheckedOn.IsGiven)
        {
            await SafetyCheckChecks.CheckDeadlinesAsync(write, check, cancellationToken);
        }

        return check;
    }
}
