using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleLinkSortInput : RegisterSortInput<ScheduleLink>
{
    public ScheduleLinkSortInput()
        : base(ScheduleLinkType.TypeName, "Order of links(节点关系排序)")
    {
        By("kind", s => s.Kind, "Which ends are linked(关系类型)");
        By("lagDays", s => s.LagDays, "Lag in days of its unit; negative for a lead, zero for a percentage(搭接时间,天)");
        By("lagUnit", s => s.LagUnit, "What the lag is measured in(搭接时间单位)");
        By("lagPercent", s => s.LagPercent, "Lag in percent of the predecessor's duration(搭接百分比)");
        ByObject<Project, ProjectSortInput>("project", s => s.Project, "Project(所属项目)");
    }
}
