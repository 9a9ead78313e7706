using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("Plan of a milestone; an omitted member stays, null clears it(修改投资节点计划)")]
internal sealed record UpdateInvestmentMilestoneInput : ChangeInput
{
    [Description("Milestone(投资节点)")]
    [IdOf(InvestmentMilestoneRow.TypeName)]
    public required Guid InvestmentMilestoneId { get; init; }

    [Description("Kind(节点类型)")]
    public Optional<MilestoneKind> Kind { get; init; }

    [Description("Name(节点名称)")]
    public Optional<string> Name { get; init; }

    [Description("Day planned(计划日期)")]
    public Optional<DateOnly?> PlannedOn { get; init; }

    [Description("Amount planned, zero or more(计划金额)")]
    public Optional<MoneyInput?> PlannedAmount { get; init; }

    [Description("Phase of the same project(所属分期)")]
    [IdOf(PhaseRow.TypeName)]
    public Optional<Guid?> PhaseId { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ResponsibleOrganisationId { get; init; }
}

internal sealed class UpdateInvestmentMilestone : IWriteCase<UpdateInvestmentMilestoneInput, InvestmentMilestone>
{
    public async Task<InvestmentMilestone?> DecideAsync(
        WriteContext write, UpdateInvestmentMilestoneInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<InvestmentMilestone>(
            input.InvestmentMilestoneId, "investmentMilestoneId", cancellationToken) is not { } milestone)
        {
            return null;
        }

        write.ExpectVersion(milestone, input.ExpectedVersion);
        if (milestone.IsCancelled)
        {
            write.AddError("investmentMilestoneId", "The milestone was cancelled; plan a new one instead.");
        }

        var plan = new MilestonePlan(
            input.Kind, input.Name, input.PlannedOn, input.PlannedAmount, input.PhaseId, input.ResponsibleOrganisationId);
        if (!plan.IsGiven)
        {
            write.AddError(
                "name",
                "Nothing is changed; give at least one of kind, name, plannedOn, plannedAmount, phaseId and responsibleOrganisationId.");
        }

        await plan.CheckAsync(write, milestone.ProjectId, cancellationToken);
        plan.ApplyTo(milestone);
        return milestone;
    }
}
