using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

[ConnectionName("ScheduleLinks")]
public sealed class ScheduleLinkType : RegisterType<ScheduleLinkView>
{
    public const string TypeName = "ScheduleLink";

    public ScheduleLinkType()
        : base(TypeName, "Link between two schedule nodes(节点关系)")
    {
        this.Field("kind", s => s.Kind, "Which ends are linked(关系类型)");
        this.Field("lagDays", s => s.LagDays, "Lag in days of its unit; negative for a lead, zero for a percentage(搭接时间,天)");
        this.Field("lag", s => ScheduleLag.Of(s.LagDays, s.LagPercent, s.LagUnit), "Lag with its unit(搭接时间)", typeof(NonNullGraphType<ScheduleLagType>));
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleLinkView>(
            "project", s => s.ProjectId, "Project(所属项目)");
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleLinkView>(
            "predecessor", s => s.PredecessorId, "Node that comes first(紧前节点)");
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleLinkView>(
            "successor", s => s.SuccessorId, "Node that follows(紧后节点)");
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}
