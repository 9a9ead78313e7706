using GraphQL.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

internal sealed class RecoveryCombinationType : ObjectGraphType<RecoveryCombinationView>
{
    public RecoveryCombinationType()
    {
        Name = "RecoveryCombination";
        Description = "Combined changes, each computed after the previous ones(组合赶工)";
        Field<NonNullGraphType<BooleanGraphType>>("meetsTarget")
            .Description("Whether the target is met(是否满足)").Resolve(context => context.Source.Combination.MeetsTarget);
        Field<NonNullGraphType<IntGraphType>>("recoveredDays").Description("Working days recovered at the target(追回,工作日)")
            .Resolve(context => context.Source.Combination.RecoveredDays);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RecoveryType>>>>("proposals")
            .Description("Changes in the order of the computation(建议)")
            .Resolve(context => context.Source.Plan.Recoveries(context.Source.Combination.Proposals))
            .FieldType.AssumeSize(5);
    }
}
