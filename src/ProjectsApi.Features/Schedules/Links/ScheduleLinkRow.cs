using GraphQL.Types;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Links;

internal sealed class ScheduleLinkRow : RegisterRow<ScheduleLink>
{
    public const string TypeName = "ScheduleLink";

    public ScheduleLinkRow()
        : base(TypeName, "ScheduleLinks", "Link between two schedule nodes(节点关系)")
    {
        LargestPage = 1_000;
        OrderedBy(SortKey.By<ScheduleLink, ScheduleLinkKind>("kind", s => s.Kind));
        Column("kind", s => s.Kind, "Linked ends(关系类型)");
        Column("lagDays", s => s.LagDays, "Lag in days of its unit; negative for a lead, zero for a percentage(搭接时间,天)");
        Computed(
            "lag", s => ScheduleLag.Of(
                s.LagDays, s.LagPercent, s.LagUnit), "Lag with its unit(搭接时间)", typeof(NonNullGraphType<ScheduleLagType>));
        Column("lagUnit", s => s.LagUnit, "Unit of the lag(搭接时间单位)", show: false);
        Column("lagPercent", s => s.LagPercent, "Lag in percent of the predecessor's duration(搭接百分比)", show: false);
        Reference("project", s => s.Project, s => s.ProjectId, "Project(所属项目)");
        Reference("predecessor", s => s.Predecessor, s => s.PredecessorId, "Predecessor(紧前节点)", order: false);
        Reference("successor", s => s.Successor, s => s.SuccessorId, "Successor(紧后节点)", order: false);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}
