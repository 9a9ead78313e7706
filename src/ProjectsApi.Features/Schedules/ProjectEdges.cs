using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules;

/// <summary>Fields of this slice on a project.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<ScheduleNode>("scheduleNodes", s => s.ProjectId, "Schedule nodes(进度节点)", p => p.ScheduleNodes);
        project.List<ScheduleLink>("scheduleLinks", l => l.ProjectId, "Links between schedule nodes(节点关系)", p => p.ScheduleLinks);
        project.Reference<ScheduleSetup>(
            "scheduleSetup",
            p => p.ScheduleSetup == null ? null : p.ScheduleSetup.Id,
            "Settings of the computation; without any, the defaults of setScheduleSetup apply(进度计算设置)");
        project.List<ScheduleResource>("resources", r => r.ProjectId, "Resources of the schedule(资源)", p => p.ScheduleResources);
        project.List<ScheduleBaseline>("baselines", b => b.ProjectId, "Baselines of the schedule(基线)");
        ScheduleField.AddTo(project);
    }
}
