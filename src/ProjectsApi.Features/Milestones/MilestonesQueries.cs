using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Milestones;

internal static class MilestonesQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        new ConnectionField<InvestmentMilestone>("investmentMilestones", "Investment milestones of all projects(投资节点列表)").AddTo(root);
    }
}
