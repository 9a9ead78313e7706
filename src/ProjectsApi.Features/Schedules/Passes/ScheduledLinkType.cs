using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ScheduledLinkType : ObjectGraphType<ScheduledLink>
{
    public ScheduledLinkType()
    {
        Name = "ScheduledLink";
        Description = "A link in the result of a computation(推算关系)";
        Field<NonNullGraphType<IdGraphType>>("linkId")
            .Description("ID of the ScheduleLink(关系标识)")
            .Resolve(context => GlobalId.Encode(ScheduleLinkRow.TypeName, context.Source.Row.Id));
        Field<NonNullGraphType<IdGraphType>>("predecessorId").Description("ID of the predecessor(紧前节点标识)")
            .Resolve(context => GlobalId.Encode(ScheduleNodeRow.TypeName, context.Source.Row.PredecessorId));
        Field<NonNullGraphType<IdGraphType>>("successorId").Description("ID of the successor(紧后节点标识)")
            .Resolve(context => GlobalId.Encode(ScheduleNodeRow.TypeName, context.Source.Row.SuccessorId));
        Field<NonNullGraphType<EnumType<ScheduleLinkKind>>>("kind")
            .Description("Linked ends(关系类型)").Resolve(context => context.Source.Row.Kind);
        Field<NonNullGraphType<ScheduleLagType>>("lag").Description("Lag with its unit(搭接时间)").Resolve(context =>
            ScheduleLag.Of(context.Source.Row.LagDays, context.Source.Row.LagPercent, context.Source.Row.LagUnit));
        Field<NonNullGraphType<BooleanGraphType>>("isDriving")
            .Description("Whether the link sets the early dates of its successor(是否驱动)").Resolve(context => context.Source.IsDriving);
    }
}
