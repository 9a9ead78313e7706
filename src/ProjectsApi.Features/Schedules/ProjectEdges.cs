using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Impact;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Schedules.Risk;
using ProjectsApi.Features.Schedules.Setup;

namespace ProjectsApi.Features.Schedules;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Nodes("scheduleNodes", "Schedule nodes(进度节点)").AddTo<FindScheduleNodes, Project, ProjectView>(project, s => s.ProjectId);
        Lists.Links("scheduleLinks", "Links between schedule nodes(节点关系)").AddTo<FindScheduleLinks, Project, ProjectView>(project, l => l.ProjectId);
        project.Reference<FindScheduleSetups, ScheduleSetupType, ScheduleSetup, ScheduleSetupView, ProjectView>(
            "scheduleSetup", p => p.ScheduleSetupId, "By which rules the schedule is computed; with none by the values that setScheduleSetup names(进度计算设置)");
        Lists.Calendars("scheduleCalendars", "Calendars that the project made; those of the program are in calendars(项目日历)")
            .AddTo<FindScheduleCalendars, Project, ProjectView>(project, c => c.ProjectId);
        ResourceLists.Resources("resources", "Resources of the schedule(资源)").AddTo<FindScheduleResources, Project, ProjectView>(project, r => r.ProjectId);
        Lists.Baselines("baselines", "Baselines of the schedule(基线)").AddTo<FindScheduleBaselines, Project, ProjectView>(project, b => b.ProjectId);
        Passes.ScheduleField.AddTo(project);
        Targets.BackwardPlanField.AddTo(project);
        WhatIf.WhatIfField.AddTo(project);
        Exchange.ScheduleExportField.AddTo(project);
        CompareBaselinesField.AddTo(project);
        ScheduleRiskField.AddTo(project);
        CalendarImpactField.AddTo(project);
        filter.WhereList<ScheduleNode, ScheduleNodeFilterInput>("scheduleNodes", p => p.ScheduleNodes, "Schedule nodes(进度节点)");
        filter.WhereList<ScheduleResource, ScheduleResourceFilterInput>("resources", p => p.ScheduleResources, "Resources of the schedule(资源)");
        filter.WhereList<ScheduleLink, ScheduleLinkFilterInput>("scheduleLinks", p => p.ScheduleLinks, "Links between nodes(节点关系)");
    }
}
