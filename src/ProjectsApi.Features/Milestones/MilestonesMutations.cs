using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Milestones;

internal static class MilestonesMutations
{
    private const string Milestone = "investmentMilestone";
    private const string MilestoneMeaning = "Milestone after the change(变更后的投资节点)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<PlanInvestmentMilestoneInput>("planInvestmentMilestone", "Adds a milestone to a project(新增投资节点)")
            .Returns<RowType<InvestmentMilestone>>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<PlanInvestmentMilestone, PlanInvestmentMilestoneInput, InvestmentMilestone>(root);
        new MutationField<UpdateInvestmentMilestoneInput>("updateInvestmentMilestone", "Changes the plan of a milestone(修改投资节点计划)")
            .Returns<RowType<InvestmentMilestone>>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateInvestmentMilestone, UpdateInvestmentMilestoneInput, InvestmentMilestone>(root);
        new MutationField<ReportInvestmentMilestoneInput>(
                "reportInvestmentMilestone", "Reports the progress of a milestone. Reported facts await a confirmation(上报投资节点)")
            .Returns<RowType<InvestmentMilestone>>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<ReportInvestmentMilestone, ReportInvestmentMilestoneInput, InvestmentMilestone>(root);
        new MutationField<ConfirmInvestmentMilestoneInput>(
                "confirmInvestmentMilestone", "Confirms another person's report of a milestone(确认投资节点)")
            .Returns<RowType<InvestmentMilestone>>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<SamePersonErrorType>()
            .AddTo<ConfirmInvestmentMilestone, ConfirmInvestmentMilestoneInput, InvestmentMilestone>(root);
        new MutationField<CancelInvestmentMilestoneInput>("cancelInvestmentMilestone", "Cancels a milestone that was not reached(取消投资节点)")
            .Returns<RowType<InvestmentMilestone>>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<CancelInvestmentMilestone, CancelInvestmentMilestoneInput, InvestmentMilestone>(root);
        new MutationField<ReportInvestmentMilestonesInput>(
                "reportInvestmentMilestones", "Reports the progress of several milestones, each judged separately(批量上报投资节点)")
            .ReturnsMany<RowType<InvestmentMilestone>>(
                "investmentMilestones", "Milestones written, in the order of the input(已变更的投资节点)")
            .Fails<VersionConflictErrorType>()
            .AddManyTo<ReportInvestmentMilestones, ReportInvestmentMilestonesInput, InvestmentMilestone>(root);
    }
}
