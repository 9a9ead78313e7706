using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeFilterInput : RegisterFilterInput<ScheduleNode>
{
    public ScheduleNodeFilterInput()
        : base(ScheduleNodeType.TypeName, "Which schedule nodes(进度节点筛选)")
    {
        Where("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        Where("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        Where("name", s => s.Name, "Name(名称)");
        Where("kind", s => s.Kind, "Kind(节点类型)");
        Where("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        Where("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        Where("durationDays", s => s.DurationDays, "Duration in working days(工期,工作日)");
        Where("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        Where("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        Where("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        Where("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
        WhereObject<Project, ProjectFilterInput>("project", s => s.Project, "Project(所属项目)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("parent", s => s.Parent, "Node above(上级节点)");
        WhereObject<Organisation, OrganisationFilterInput>("responsibleOrganisation", s => s.ResponsibleOrganisation, "Responsible organisation(责任单位)");
    }
}
