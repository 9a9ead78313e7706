using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.InvestmentPlans;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<InvestmentPlan>("investmentPlans", i => i.ProjectId, "Investment plans(投资计划)", p => p.InvestmentPlans);
    }
}
