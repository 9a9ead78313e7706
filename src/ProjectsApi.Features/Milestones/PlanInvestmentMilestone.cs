using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Values;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

[Description("A new milestone of a project(新增投资节点)")]
internal sealed record PlanInvestmentMilestoneInput : WriteInput
{
    [Description("Project, not cancelled and not finished(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Version of the project that you have read; not checked when left out(项目期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Kind(节点类型)")]
    public required MilestoneKind Kind { get; init; }

    [Description("Name(节点名称)")]
    public required string Name { get; init; }

    [Description("Day planned(计划日期)")]
    public DateOnly? PlannedOn { get; init; }

    [Description("Amount planned, zero or more(计划金额)")]
    public MoneyInput? PlannedAmount { get; init; }

    [Description("Phase of the same project(所属分期)")]
    [IdOf(PhaseRow.TypeName)]
    public Guid? PhaseId { get; init; }

    [Description("Responsible organisation(责任单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Guid? ResponsibleOrganisationId { get; init; }
}

internal sealed class PlanInvestmentMilestone : IWriteCase<PlanInvestmentMilestoneInput, InvestmentMilestone>
{
    public async Task<InvestmentMilestone?> DecideAsync(
        WriteContext write, PlanInvestmentMilestoneInput input, CancellationToken cancellationToken)
    {
        // Another write may close the project at this moment.
        var project = await LockedProject.FindAsync(write, input.ProjectId, input.ExpectedVersion, cancellationToken);
        if (project is { IsOver: true })
        {
            write.AddError("projectId", "The project is cancelled or finished; it takes no further milestone.");
        }

        var plan = new MilestonePlan(
            new(input.Kind), new(input.Name), new(input.PlannedOn), new(input.PlannedAmount), new(input.PhaseId),
            new(input.ResponsibleOrganisationId));
        await plan.CheckAsync(write, input.ProjectId, cancellationToken);
        var milestone = new InvestmentMilestone { ProjectId = input.ProjectId, Kind = input.Kind, Name = input.Name };
        plan.ApplyTo(milestone);
        write.Database.Add(milestone);
        return milestone;
    }
}
