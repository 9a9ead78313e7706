using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

/// <summary>Planned members of one milestone; omitted ones stay.</summary>
internal sealed record MilestonePlan(
    Optional<MilestoneKind> Kind,
    Optional<string> Name,
    Optional<DateOnly?> PlannedOn,
    Optional<MoneyInput?> PlannedAmount,
    Optional<Guid?> PhaseId,
    Optional<Guid?> ResponsibleOrganisationId)
{
    public bool IsGiven =>
        Kind.IsGiven || Name.IsGiven || PlannedOn.IsGiven || PlannedAmount.IsGiven || PhaseId.IsGiven || ResponsibleOrganisationId.IsGiven;

    /// <summary>Notes the mistakes that do not depend on the milestone.</summary>
    public async Task CheckAsync(WriteContext write, Guid projectId, CancellationToken cancellationToken)
    {
        if (PlannedAmount.Value is { Yuan: < 0 })
        {
            write.AddError("plannedAmount", "The amount is negative; give zero or more.");
        }

        if (await write.FindAsync<Phase>(PhaseId.Value, "phaseId", cancellationToken) is { } phase && phase.ProjectId != projectId)
        {
            write.AddError("phaseId", "The phase belongs to another project; name one of the milestone's own project.");
        }

        await write.FindAsync<Organisation>(ResponsibleOrganisationId.Value, "responsibleOrganisationId", cancellationToken);
    }

    public void ApplyTo(InvestmentMilestone milestone)
    {
        milestone.Kind = Kind.Or(milestone.Kind);
        milestone.Name = Name.Or(milestone.Name);
        milestone.PlannedOn = PlannedOn.Or(milestone.PlannedOn);
        milestone.PlannedAmount = PlannedAmount.IsGiven ? PlannedAmount.Value?.Yuan : milestone.PlannedAmount;
        milestone.PhaseId = PhaseId.Or(milestone.PhaseId);
        milestone.ResponsibleOrganisationId = ResponsibleOrganisationId.Or(milestone.ResponsibleOrganisationId);
    }
}
