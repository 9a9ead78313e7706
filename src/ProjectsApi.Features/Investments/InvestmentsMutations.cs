using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Investments;

public static class InvestmentsMutations
{
    private const string Milestone = "investmentMilestone";
    private const string MilestoneMeaning = "Milestone after the change(变更后的投资节点)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<ReportInvestmentMilestoneInput>(
                "reportInvestmentMilestone", "Reports what has become of a milestone; facts wait for a confirmation(上报投资节点)")
            .Returns<InvestmentMilestoneType>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<ReportInvestmentMilestone, ReportInvestmentMilestoneInput, InvestmentMilestone, InvestmentMilestoneView>(root);
        new MutationField<ConfirmInvestmentMilestoneInput>(
                "confirmInvestmentMilestone", "Confirms what another person reported of a milestone(确认投资节点)")
            .Returns<InvestmentMilestoneType>(Milestone, MilestoneMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<SamePersonErrorType>()
            .AddTo<ConfirmInvestmentMilestone, ConfirmInvestmentMilestoneInput, InvestmentMilestone, InvestmentMilestoneView>(root);
    }
}
