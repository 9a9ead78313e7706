using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.InvestmentPlans;

internal static class InvestmentPlansMutations
{
    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<SetInvestmentPlanInput>(
                "setInvestmentPlan", "Plans the investment of a year, as a whole, by months, or both(编制年度投资计划)")
            .ReturnsMany<RowType<InvestmentPlan>>(
                "investmentPlans", "Plan of the year after the change: the year first, then its months(变更后的计划)")
            .Fails<VersionConflictErrorType>()
            .AddManyTo<SetInvestmentPlan, SetInvestmentPlanInput, InvestmentPlan>(root);
    }
}
