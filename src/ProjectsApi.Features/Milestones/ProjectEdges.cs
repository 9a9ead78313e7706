using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Milestones;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<InvestmentMilestone>(
            "investmentMilestones", m => m.ProjectId, "Investment milestones(投资节点)", p => p.InvestmentMilestones);
    }
}
