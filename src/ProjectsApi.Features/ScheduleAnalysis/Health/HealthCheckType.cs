using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Health;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

internal sealed class HealthCheckType : ObjectGraphType<HealthCheckView>
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
            "Percent or index; for the critical path test, the slip of the finish in working days. None without a measure(检查值)",
            c => c.Value);
        Number("threshold", "Limit for the value, a maximum or a minimum; none without a measure(阈值)", c => c.Threshold);
        Field<NonNullGraphType<IntGraphType>>("count")
            .Description("Number of counted items(计数)").Resolve(context => context.Source.Check.Count);
        Field<NonNullGraphType<IntGraphType>>("of")
            .Description("Total number of items(总数)")
            .Resolve(context => context.Source.Check.Of);
        Field<EnumType<HealthReason>>("reason")
            .Description("Reason why the check was not possible; none if it was(不适用原因)")
            .Resolve(context => context.Source.Check.Reason);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleNodeReferenceType>>>>("nodes")
            .Description("Nodes that fail the check, also if their share is within the threshold(未通过节点)")
            .Resolve(context => context.Source.Nodes)
            .FieldType.AssumeSize(1);
    }

    private void Number(string name, string description, Func<HealthCheck, decimal?> number) =>
        Field<DecimalType>(name).Description(description).Resolve(context =>
            number(context.Source.Check) is { } value ? Math.Round(value, Decimals, MidpointRounding.AwayFromZero) : (decimal?)null);
}
