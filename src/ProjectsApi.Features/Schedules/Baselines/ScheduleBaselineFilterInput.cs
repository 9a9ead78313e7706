using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

public sealed class ScheduleBaselineFilterInput : RegisterFilterInput<ScheduleBaseline>
{
    public ScheduleBaselineFilterInput()
        : base(ScheduleBaselineType.TypeName, "Which baselines(基线筛选)")
    {
        Where("name", b => b.Name, "Name(名称)");
        Where("capturedAt", b => b.CapturedAt, "Instant of the capture, UTC(采集时间)");
        Where("nodeCount", b => b.NodeCount, "How many nodes were captured(节点数)");
        Where("finish", b => b.Finish, "Last day that a captured node was planned to take, inclusive(计划完成)");
        WhereObject<Project, ProjectFilterInput>("project", b => b.Project, "Project(所属项目)");
    }
}
