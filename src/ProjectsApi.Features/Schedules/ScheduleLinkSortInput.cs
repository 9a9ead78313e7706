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
        By("lagDays", s => s.LagDays, "Lag in working days; negative for a lead(搭接时间,工作日)");
        ByObject<Project, ProjectSortInput>("project", s => s.Project, "Project(所属项目)");
    }
}
