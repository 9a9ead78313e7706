using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Schedules;

/// <summary>What this slice hangs on a project.</summary>
public static class ProjectEdges
{
    public static void AddTo(ProjectType project, ProjectFilterInput filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Lists.Nodes("scheduleNodes", "Schedule nodes(进度节点)").AddTo<FindScheduleNodes, Project, ProjectView>(project, s => s.ProjectId);
        Lists.Links("scheduleLinks", "Links between schedule nodes(节点关系)").AddTo<FindScheduleLinks, Project, ProjectView>(project, l => l.ProjectId);
        filter.WhereList<ScheduleNode, ScheduleNodeFilterInput>("scheduleNodes", p => p.ScheduleNodes, "Schedule nodes(进度节点)");
        filter.WhereList<ScheduleLink, ScheduleLinkFilterInput>("scheduleLinks", p => p.ScheduleLinks, "Links between nodes(节点关系)");
    }
}
