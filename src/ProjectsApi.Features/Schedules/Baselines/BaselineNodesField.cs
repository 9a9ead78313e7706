using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary><c>ScheduleBaseline.nodes(first, skip)</c>: a baseline never changes, so offset paging is stable.</summary>
internal static class BaselineNodesField
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 50;

    public static void AddTo(Row<ScheduleBaseline> baseline)
    {
        var field = new MemberField
        {
            Name = "nodes",
            Description = "Its nodes in the order of the plan(基线节点)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<BaselineNodeType>>>),
            Needs = MemberSet.Of(nameof(ScheduleBaseline.Nodes)),
            Arguments = new QueryArguments(
                new QueryArgument<IntGraphType> { Name = "first", Description = "Number of nodes, 0 to 50; 10 when left out(条数)" },
                new QueryArgument<IntGraphType> { Name = "skip", Description = "Number of nodes to skip, zero or more(跳过条数)" }),
            Resolver = new FuncFieldResolver<ScheduleBaseline, object>(context =>
                OffsetList.Page(context, BaselineNodes.Read(context.Source.Nodes), DefaultSize, MaximumSize)),
        };
        field.ListSize(MaximumSize, ["first"], DefaultSize, [], requireOneSlicingArgument: false);
        baseline.Add(field);
    }
}
