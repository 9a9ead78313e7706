using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary><c>ScheduleBaseline.nodes(first, skip)</c>: a baseline never changes, so a place in it is a number.</summary>
internal static class BaselineNodesField
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 50;

    public static void AddTo(ScheduleBaselineType baseline)
    {
        var field = new ViewField
        {
            Name = "nodes",
            Description = "Its nodes in the order of the plan(基线节点)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<BaselineNodeType>>>),
            Needs = ViewMembers<ScheduleBaselineView>.BitOf(nameof(ScheduleBaselineView.Nodes)),
            Arguments = new QueryArguments(
                new QueryArgument<IntGraphType> { Name = "first", Description = "How many nodes, 0 to 50; 10 when left out(条数)" },
                new QueryArgument<IntGraphType> { Name = "skip", Description = "How many nodes to pass over, zero or more(跳过条数)" }),
            Resolver = new FuncFieldResolver<ScheduleBaselineView, object>(context =>
                BaselineNodes.Read(context.Source.Nodes).Skip(Number(context, "skip", 0, int.MaxValue)).Take(Number(context, "first", DefaultSize, MaximumSize))),
        };
        field.ListSize(MaximumSize, ["first"], DefaultSize, [], requireOneSlicingArgument: false);
        baseline.AddField(field);
    }

    private static int Number(IResolveFieldContext context, string argument, int missing, int most) => context.GetArgument<int?>(argument) switch
    {
        null => missing,
        { } number when number >= 0 && number <= most => number,
        _ => throw ArgumentErrors.Invalid(argument, most == int.MaxValue ? "Give zero or more." : $"Give 0 to {most}."),
    };
}
