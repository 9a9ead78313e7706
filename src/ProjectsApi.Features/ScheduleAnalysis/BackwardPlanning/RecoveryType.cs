using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

internal sealed class RecoveryType : ComputedNodeType<RecoveryView>
{
    public RecoveryType()
        : base("RecoveryProposal", "A change with an earlier finish of the target(赶工建议)")
    {
        Field<NonNullGraphType<EnumType<RecoveryKind>>>("kind")
            .Description("Kind of change(方式)").Resolve(context => context.Source.Proposal.Kind);
        AddNode();
        this.Reference<ScheduleLink, RecoveryView>("link", r => r.LinkId, "Link to overlap; none for other kinds(关系)");
        Field<NonNullGraphType<DecimalType>>("changeDays").Description(
            "Days of its kind to cut from the node or to overlap with the predecessor. 0 for another calendar(变动量,工作日)")
            .Resolve(context => context.Source.Plan.Schedule.DaysOf(context.Source.ChangedPlace, context.Source.Proposal.Minutes));
        Field<NonNullGraphType<IntGraphType>>("recoveredDays").Description("Working days recovered at the target(追回,工作日)")
            .Resolve(context => context.Source.Proposal.RecoveredDays);
        Field<NonNullGraphType<IntGraphType>>("recoveredMinutes").Description("Recovered working minutes(追回,分钟)")
            .Resolve(context => context.Source.Proposal.RecoveredMinutes);
    }
}
