using GraphQL.Types;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Investments;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Milestones("investmentMilestones", "Investment milestones(投资节点)")
            .AddTo<FindInvestmentMilestones, Project, ProjectView>(project, m => m.ProjectId);
        Lists.Plans("investmentPlans", "Investment plans(投资计划)").AddTo<FindInvestmentPlans, Project, ProjectView>(project, i => i.ProjectId);
        Lists.Records("ledger", "Investment ledger(投资台账)")
            .Narrow(new QueryArgument<IntGraphType> { Name = "year", Description = "Calendar year; all years when absent(年份)" }, r => r.Year)
            .AddTo<FindInvestmentRecords, Project, ProjectView>(project, i => i.ProjectId);
        InvestmentProgressField.AddTo(project);
        EarnedValueField.AddTo(project);
        ProjectLightField.AddTo(project);
        filter.WhereList<InvestmentMilestone, InvestmentMilestoneFilterInput>(
            "investmentMilestones", p => p.InvestmentMilestones, "Investment milestones(投资节点)");
        filter.WhereList<InvestmentPlan, InvestmentPlanFilterInput>("investmentPlans", p => p.InvestmentPlans, "Investment plans(投资计划)");
        filter.WhereList<InvestmentRecord, InvestmentRecordFilterInput>("ledger", p => p.InvestmentRecords, "Investment ledger(投资台账)");
    }
}
