using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeSortInput : RegisterSortInput<ScheduleNode>
{
    public ScheduleNodeSortInput()
        : base(ScheduleNodeType.TypeName, "Order of schedule nodes(进度节点排序)")
    {
        By("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        By("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        By("name", s => s.Name, "Name(名称)");
        By("kind", s => s.Kind, "Kind(节点类型)");
        By("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        By("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        By("durationDays", s => s.DurationDays, "Duration in working days(工期,工作日)");
        By("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        By("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        By("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        By("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
        ByObject<Project, ProjectSortInput>("project", s => s.Project, "Project(所属项目)");
    }
}
