using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary><c>ScheduleNode.lightVerdict(rulePack)</c>: computes the schedule of the node.</summary>
internal static class NodeLightField
{
    public static void AddTo(Row<ScheduleNode> node) => node.Add(new MemberField
    {
        Name = "lightVerdict",
        Description = "Verdict of a rule pack with its reasons; none if the schedule contradicts itself(预警结论)",
        Type = typeof(LightVerdictType),
        Needs = MemberSet.Of(nameof(ScheduleNode.Id), nameof(ScheduleNode.ProjectId)),
        Arguments = new QueryArguments(RulePackArgument.Create()),
        Resolver = new FuncFieldResolver<ScheduleNode, object>(Load),
    }.Cost(ScheduleCosts.Computation));

    private static IDataLoaderResult Load(IResolveFieldContext<ScheduleNode> context)
    {
        var (node, pack) = (context.Source.Id, RulePackArgument.Read(context));
        return RequestContext.Of(context).Loaders.Of(context, field => new ScheduleRequest(PastReads.Today(field)), Loader)
            .Load(context.Source.ProjectId, schedule => schedule?.Pass is { } pass && schedule.Indexes.TryGetValue(node, out var index)
                ? NodeLights.Of(schedule, pass, index, pack)
                : null);
    }

    private static BatchLoader<Guid, ComputedSchedule> Loader(IResolveFieldContext context, ScheduleRequest request)
    {
        var compute = context.Service<ComputeSchedule>();
        var past = PastReads.Contexts(context);
        return new((projects, token) => compute.HandleAsync(projects, request, past, token));
    }
}
