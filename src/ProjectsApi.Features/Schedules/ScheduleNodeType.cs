using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

[ConnectionName("ScheduleNodes")]
public sealed class ScheduleNodeType : RegisterType<ScheduleNodeView>
{
    public const string TypeName = "ScheduleNode";

    public ScheduleNodeType()
        : base(TypeName, "Node of the schedule in its work breakdown structure(进度节点)")
    {
        this.Field("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        this.Field("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        this.Field("name", s => s.Name, "Name(名称)");
        this.Field("kind", s => s.Kind, "Kind(节点类型)");
        this.Field("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        this.Field("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        this.Field("durationDays", s => s.DurationDays, "Duration in working days(工期,工作日)");
        this.Field("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        this.Field("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        this.Field("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        this.Field("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleNodeView>(
            "project", s => s.ProjectId, "Project(所属项目)");
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleNodeView>(
            "parent", s => s.ParentId, "Node above(上级节点)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, ScheduleNodeView>(
            "responsibleOrganisation", s => s.ResponsibleOrganisationId, "Responsible organisation(责任单位)");
        Lists.Nodes("children", "Nodes below(下级节点)").AddTo<FindScheduleNodes, ScheduleNode, ScheduleNodeView>(this, s => s.ParentId);
        Lists.Links("predecessors", "Links that this node waits for(紧前关系)").AddTo<FindScheduleLinks, ScheduleNode, ScheduleNodeView>(this, l => l.SuccessorId);
        Lists.Links("successors", "Links that wait for this node(紧后关系)").AddTo<FindScheduleLinks, ScheduleNode, ScheduleNodeView>(this, l => l.PredecessorId);
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
