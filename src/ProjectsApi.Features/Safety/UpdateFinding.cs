using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Safety;

[Description("Changes of a hidden danger and its state; omitted values stay(更新隐患)")]
internal sealed record UpdateFindingInput : ChangeInput
{
    [Description("Finding(隐患)")]
    [IdOf(FindingRow.TypeName)]
    public required Guid FindingId { get; init; }

    [Description("Next state. SUBMITTED records the caller, RECHECKED needs another person, CLOSED records the day(闭环状态)")]
    public Optional<FindingState> State { get; init; }

    [Description("Level of the danger(隐患等级)")]
    public Optional<HazardLevel> HazardLevel { get; init; }

    [Description("Description of the danger(隐患描述)")]
    public Optional<string> Description { get; init; }

    [Description("Rectification measure; required from ASSIGNED on(整改措施)")]
    public Optional<string?> Measure { get; init; }

    [Description("Organisation responsible for the rectification; required from ASSIGNED on(整改责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ResponsibleOrganisationId { get; init; }

    [Description("Last day of the rectification, not before the check; required from ASSIGNED on(整改期限)")]
    public Optional<DateOnly?> Deadline { get; init; }

    [Description("Plan: goals, people, safeguards; required for a major danger from ASSIGNED on(治理方案)")]
    public Optional<string?> Plan { get; init; }

    [Description("Funds for the rectification; required for a major danger from ASSIGNED on(整改资金)")]
    public Optional<MoneyInput?> Funds { get; init; }

    [Description("Evidence of the rectification; required from SUBMITTED on, and then fixed until REJECTED(整改佐证)")]
    public Optional<string?> Evidence { get; init; }
}

internal sealed class UpdateFinding : IWriteCase<UpdateFindingInput, Finding>
{
    public async Task<Finding?> DecideAsync(WriteContext write, UpdateFindingInput input, CancellationToken cancellationToken)
    {
        if (input.Deadline.IsGiven)
        {
            await ProjectLock.LockProjectAsync(
                write.Database, write.Database.Findings.Where(f => f.Id == input.FindingId)
                    .Select(f => f.SafetyCheck.ProjectId), cancellationToken);
        }

        var finding = await write.FindAsync<Finding>(input.FindingId, "findingId", cancellationToken);
        await write.FindAsync<Organisation>(input.ResponsibleOrganisationId.Value, "responsibleOrganisationId", cancellationToken);
        if (finding is null)
        {
            return null;
        }

        write.ExpectVersion(finding, input.ExpectedVersion);
        var from = finding.State;
        CheckFixed(write, finding, input);
        Apply(finding, input);
        NewFinding.CheckFunds(write, finding.Funds, string.Empty);
        if (input.Deadline.IsGiven
            && await write.FindAsync<SafetyCheck>(finding.SafetyCheckId, "findingId", cancellationToken) is { } check)
        {
            NewFinding.CheckDeadline(write, finding.Deadline, check, string.Empty);
        }

        var isRequested = input.State.Or(from) != from;
        var isAdvanced = isRequested && FindingWorkflow.Take(write, finding, input.State.Value);
        if (!isRequested && !finding.LevelAllows(from))
        {
            write.AddError("hazardLevel", "Only a major danger is under listed supervision; change the state first.");
        }

        FindingWorkflow.CheckNeeds(write, finding, NeedsLookedAt(input, isAdvanced));
        return finding;
    }

    private static void CheckFixed(WriteContext write, Finding finding, UpdateFindingInput input)
    {
        if (finding.IsClosed && input.State.Or(finding.State) == finding.State)
        {
            write.AddError("findingId", "The finding is closed and cannot change; record a new one (addFinding).");
        }

        if (finding.HasFixedEvidence && input.Evidence.Or(finding.Evidence) != finding.Evidence)
        {
            write.AddError("evidence", "Submitted evidence is fixed for the recheck; reject it first (state: REJECTED).");
        }
    }

    private static void Apply(Finding finding, UpdateFindingInput input)
    {
        finding.HazardLevel = input.HazardLevel.Or(finding.HazardLevel);
        finding.Description = input.Description.Or(finding.Description);
        finding.Measure = input.Measure.Or(finding.Measure);
        finding.ResponsibleOrganisationId = input.ResponsibleOrganisationId.Or(finding.ResponsibleOrganisationId);
        finding.Deadline = input.Deadline.Or(finding.Deadline);
        finding.Plan = input.Plan.Or(finding.Plan);
        finding.Funds = input.Funds.IsGiven ? input.Funds.Value?.Yuan : finding.Funds;
        finding.Evidence = input.Evidence.Or(finding.Evidence);
    }

    // Imported rows may lack required values, so only a step or a change of the value checks them.
    private static Func<string, bool> NeedsLookedAt(UpdateFindingInput input, bool isStep) => member => isStep || member switch
    {
        FindingWorkflow.Measure => input.Measure.IsGiven,
        FindingWorkflow.Responsible => input.ResponsibleOrganisationId.IsGiven,
        FindingWorkflow.Deadline => input.Deadline.IsGiven,
        FindingWorkflow.Plan => input.Plan.IsGiven || input.HazardLevel.IsGiven,
        FindingWorkflow.Funds => input.Funds.IsGiven || input.HazardLevel.IsGiven,
        FindingWorkflow.Evidence => input.Evidence.IsGiven,
        _ => false,
    };
}
