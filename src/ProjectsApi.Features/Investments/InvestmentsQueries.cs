using GraphQL.Types;

namespace ProjectsApi.Features.Investments;

public static class InvestmentsQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        Lists.Milestones("investmentMilestones", "Investment milestones of all projects(投资节点列表)").AddTo<FindInvestmentMilestones>(root);
    }
}
