using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

public sealed class RecoveryType : ObjectGraphType<RecoveryView>
{
    public RecoveryType()
    {
        Name = "RecoveryProposal";
        Description = "A change that would let the target finish earlier(赶工建议)";
        Field<NonNullGraphType<EnumType<RecoveryKind>>>("kind")
            .Description("Which way(方式)").Resolve(context => context.Source.Proposal.Kind);
        this.AddNode();
        this.Reference<ScheduleLink, RecoveryView>("link", r => r.LinkId, "The link to overlap; none for the other ways(关系)");
        Field<NonNullGraphType<DecimalType>>("changeDays").Description(
            "By how much: days cut from the node, or overlapped with the predecessor, of its kind; 0 for another calendar(变动量,工作日)")
            .Resolve(context => context.Source.Plan.Schedule.DaysOf(context.Source.ChangedPlace, context.Source.Proposal.Minutes));
        Field<NonNullGraphType<IntGraphType>>("recoveredDays").Description("Working days that the target gains(追回,工作日)")
            .Resolve(context => context.Source.Proposal.RecoveredDays);
        Field<NonNullGraphType<IntGraphType>>("recoveredMinutes").Description("The same in working minutes(追回,分钟)")
            .Resolve(context => context.Source.Proposal.RecoveredMinutes);
    }
}
