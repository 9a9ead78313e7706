using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

public sealed class ScheduleFindingType : ObjectGraphType<ScheduleFindingView>
{
    public ScheduleFindingType()
    {
        Name = "ScheduleFinding";
        Description = "A contradiction in a schedule, told instead of hidden(进度矛盾)";
        Field<NonNullGraphType<EnumType<FindingKind>>>("kind")
            .Description("What it is(类型)").Resolve(context => context.Source.Finding.Kind);
        Field<NonNullGraphType<StringGraphType>>("message").Description("The same in words, with the names of the nodes(说明)")
            .Resolve(context => FindingMessages.MessageOf(context.Source));
        Field<NonNullGraphType<IntGraphType>>("minutes").Description("How far, in minutes of the kind; 0 where it has no measure(偏差,分钟)")
            .Resolve(context => context.Source.Finding.Minutes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleNodeReferenceType>>>>("nodes")
            .Description("Nodes concerned, the one at fault first(相关节点)").Resolve(context => context.Source.Nodes)
            .FieldType.AssumeSize(2);
    }
}
