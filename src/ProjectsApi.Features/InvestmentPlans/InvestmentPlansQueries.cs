using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.InvestmentPlans;

internal static class InvestmentPlansQueries
{
    public static void AddTo(ObjectGraphType root) =>
        new ConnectionField<InvestmentPlan>("investmentPlans", "Investment plans of all projects(投资计划列表)").AddTo(root);
}
