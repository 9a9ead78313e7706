using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Health;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

public sealed class HealthCheckType : ObjectGraphType<HealthCheckView>
{
    private const int Decimals = 4;

    public HealthCheckType()
    {
        Name = "ScheduleHealthCheck";
        Description = "One of the 14 DCMA checks of a schedule(计划健康检查)";
        Field<NonNullGraphType<EnumType<HealthCheckKind>>>("kind")
            .Description("Which check(检查项)").Resolve(context => context.Source.Check.Kind);
        Field<NonNullGraphType<EnumType<HealthOutcome>>>("outcome")
            .Description("Outcome(结果)").Resolve(context => context.Source.Check.Outcome);
        Number(
            "value",
            "Percent, or an index without unit; of the critical path test the working days that the finish moved(检查值)", c => c.Value);
        Number("threshold", "What the value must not exceed, or must reach(阈值)", c => c.Threshold);
        Field<NonNullGraphType<IntGraphType>>("count")
            .Description("What the share counts(计数)").Resolve(context => context.Source.Check.Count);
        Field<NonNullGraphType<IntGraphType>>("of").Description("What it is a share of(总数)").Resolve(context => context.Source.Check.Of);
        Field<EnumType<HealthReason>>("reason")
            .Description("Why it could not be made; none when it was(不适用原因)").Resolve(context => context.Source.Check.Reason);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleNodeReferenceType>>>>("nodes")
            .Description("Nodes that fail it, also while their share is within the threshold(未通过节点)")
            .Resolve(context => context.Source.Nodes)
            .FieldType.AssumeSize(1);
    }

    private void Number(string name, string description, Func<HealthCheck, decimal?> number) =>
        Field<DecimalType>(name).Description(description).Resolve(context =>
            number(context.Source.Check) is { } value ? Math.Round(value, Decimals, MidpointRounding.AwayFromZero) : (decimal?)null);
}
