using GraphQL.Types;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ScheduleFindingType : ObjectGraphType<ScheduleFindingView>
{
    public ScheduleFindingType()
    {
        Name = "ScheduleFinding";
        Description = "A contradiction in a schedule(进度矛盾)";
        Field<NonNullGraphType<EnumType<FindingKind>>>("kind")
            .Description("Kind of finding(类型)").Resolve(context => context.Source.Finding.Kind);
        Field<NonNullGraphType<StringGraphType>>("message").Description("Message with the names of the nodes(说明)")
            .Resolve(context => FindingMessages.MessageOf(context.Source).In(context));
        Field<NonNullGraphType<IntGraphType>>("minutes")
            .Description("Size of the contradiction, minutes of the kind; 0 if it has no measure(偏差,分钟)")
            .Resolve(context => context.Source.Finding.Minutes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleNodeReferenceType>>>>("nodes")
            .Description("Nodes concerned, the cause first(相关节点)").Resolve(context => context.Source.Nodes)
            .FieldType.AssumeSize(2);
    }
}
