using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;
using ProjectsApi.Features.ScheduleAnalysis.Impact;
using ProjectsApi.Features.ScheduleAnalysis.Risk;
using ProjectsApi.Features.ScheduleAnalysis.WhatIf;

namespace ProjectsApi.Features.ScheduleAnalysis;

/// <summary>Fields of this slice on a project.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        BackwardPlanField.AddTo(project);
        WhatIfField.AddTo(project);
        ScheduleRiskField.AddTo(project);
        CalendarImpactField.AddTo(project);
    }
}
