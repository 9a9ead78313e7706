using GraphQL.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

public sealed class RecoveryCombinationType : ObjectGraphType<RecoveryCombinationView>
{
    public RecoveryCombinationType()
    {
        Name = "RecoveryCombination";
        Description = "Changes made together, each worked out on top of those before it(组合赶工)";
        Field<NonNullGraphType<BooleanGraphType>>("meetsTarget")
            .Description("Whether that is enough(是否满足)").Resolve(context => context.Source.Combination.MeetsTarget);
        Field<NonNullGraphType<IntGraphType>>("recoveredDays").Description("Working days that the target gains(追回,工作日)")
            .Resolve(context => context.Source.Combination.RecoveredDays);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RecoveryType>>>>("proposals")
            .Description("The changes, in the order in which they were made(建议)")
            .Resolve(context => context.Source.Plan.Recoveries(context.Source.Combination.Proposals))
            .FieldType.AssumeSize(5);
    }
}
