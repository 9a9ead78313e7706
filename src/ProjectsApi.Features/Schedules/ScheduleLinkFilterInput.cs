using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleLinkFilterInput : RegisterFilterInput<ScheduleLink>
{
    public ScheduleLinkFilterInput()
        : base(ScheduleLinkType.TypeName, "Which links(节点关系筛选)")
    {
        Where("kind", s => s.Kind, "Which ends are linked(关系类型)");
        Where("lagDays", s => s.LagDays, "Lag in working days; negative for a lead(搭接时间,工作日)");
        WhereObject<Project, ProjectFilterInput>("project", s => s.Project, "Project(所属项目)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("predecessor", s => s.Predecessor, "Node that comes first(紧前节点)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("successor", s => s.Successor, "Node that follows(紧后节点)");
    }
}
