using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Investments;

public static class InvestmentsSlice
{
    public static IServiceCollection AddInvestments(this IServiceCollection services) => services
        .AddSingleton<InvestmentMilestoneType>()
        .AddSingleton<InvestmentMilestoneFilterInput>()
        .AddSingleton<InvestmentMilestoneSortInput>()
        .AddSingleton<InvestmentPlanType>()
        .AddSingleton<InvestmentPlanFilterInput>()
        .AddSingleton<InvestmentPlanSortInput>()
        .AddSingleton<InvestmentRecordType>()
        .AddSingleton<InvestmentRecordFilterInput>()
        .AddSingleton<InvestmentRecordSortInput>()
        .AddSingleton<ReportInvestmentMilestone>()
        .AddSingleton<ReportInvestmentMilestones>()
        .AddSingleton<ConfirmInvestmentMilestone>()
        .AddSingleton<PlanInvestmentMilestone>()
        .AddSingleton<UpdateInvestmentMilestone>()
        .AddSingleton<CancelInvestmentMilestone>()
        .AddSingleton<SetInvestmentPlan>()
        .AddSingleton<RecordInvestment>()
        .AddSingleton<CorrectInvestmentRecord>()
        .AddSingleton<FindCorrectedInvestments>()
        .AddSingleton<FindInvestmentProgress>()
        .AddSingleton<FindEarnedValue>()
        .AddSingleton<FindProjectLightFacts>()
        .AddNode<FindInvestmentMilestones, InvestmentMilestone, InvestmentMilestoneView>(InvestmentMilestoneType.TypeName)
        .AddNode<FindInvestmentPlans, InvestmentPlan, InvestmentPlanView>(InvestmentPlanType.TypeName)
        .AddNode<FindInvestmentRecords, InvestmentRecord, InvestmentRecordView>(InvestmentRecordType.TypeName);
}
