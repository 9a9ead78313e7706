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
        Where("lagDays", s => s.LagDays, "Lag in days of its unit; negative for a lead, zero for a percentage(搭接时间,天)");
        Where("lagUnit", s => s.LagUnit, "What the lag is measured in(搭接时间单位)");
        Where("lagPercent", s => s.LagPercent, "Lag in percent of the predecessor's duration(搭接百分比)");
        WhereObject<Project, ProjectFilterInput>("project", s => s.Project, "Project(所属项目)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("predecessor", s => s.Predecessor, "Node that comes first(紧前节点)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("successor", s => s.Successor, "Node that follows(紧后节点)");
    }
}
