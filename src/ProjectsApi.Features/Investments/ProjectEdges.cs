using GraphQL.Types;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Investments;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<InvestmentMilestone>("investmentMilestones", m => m.ProjectId, "Investment milestones(投资节点)", p => p.InvestmentMilestones);
        project.List<InvestmentPlan>("investmentPlans", i => i.ProjectId, "Investment plans(投资计划)", p => p.InvestmentPlans);
        project.List<InvestmentRecord>(
            "ledger",
            i => i.ProjectId,
            "Investment ledger(投资台账)",
            p => p.InvestmentRecords,
            ledger => ledger.Narrow(new QueryArgument<IntGraphType> { Name = "year", Description = "Calendar year; all years when absent(年份)" }, r => r.Year));
        InvestmentProgressField.AddTo(project);
        EarnedValueField.AddTo(project);
        ProjectLightField.AddTo(project);
    }
}
