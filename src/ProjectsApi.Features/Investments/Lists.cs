using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<InvestmentMilestoneType, InvestmentMilestone, InvestmentMilestoneView> Milestones(string name, string description) =>
        new ConnectionField<InvestmentMilestoneType, InvestmentMilestone, InvestmentMilestoneView>(name, description)
            .Where<InvestmentMilestoneFilterInput>()
            .Order<InvestmentMilestoneSortInput>();

    public static ConnectionField<InvestmentPlanType, InvestmentPlan, InvestmentPlanView> Plans(string name, string description) =>
        new ConnectionField<InvestmentPlanType, InvestmentPlan, InvestmentPlanView>(name, description)
            .Where<InvestmentPlanFilterInput>()
            .Order<InvestmentPlanSortInput>();

    public static ConnectionField<InvestmentRecordType, InvestmentRecord, InvestmentRecordView> Records(string name, string description) =>
        new ConnectionField<InvestmentRecordType, InvestmentRecord, InvestmentRecordView>(name, description)
            .Where<InvestmentRecordFilterInput>()
            .Order<InvestmentRecordSortInput>();
}
