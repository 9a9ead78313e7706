using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary><c>ScheduleNode.lightVerdict(rulePack)</c>: the schedule of the node is computed for it.</summary>
internal static class NodeLightField
{
    private const int ComputeCost = 10;

    public static void AddTo(ScheduleNodeType node) => node.AddField(new ViewField
    {
        Name = "lightVerdict",
        Description = "How it stands by a rule pack, and why; none where the schedule contradicts itself(预警结论)",
        Type = typeof(LightVerdictType),
        Needs = ViewMembers<ScheduleNodeView>.BitOf(nameof(ScheduleNodeView.Id)) | ViewMembers<ScheduleNodeView>.BitOf(nameof(ScheduleNodeView.ProjectId)),
        Arguments = new QueryArguments(RulePackArgument.Create()),
        Resolver = new FuncFieldResolver<ScheduleNodeView, object>(Load),
    }.Cost(ComputeCost));

    private static IDataLoaderResult Load(IResolveFieldContext<ScheduleNodeView> context)
    {
        var (node, pack) = (context.Source.Id, RulePackArgument.Read(context));
        return RequestContext.Of(context).Loaders.Of(context, field => new ScheduleRequest(PastReads.Today(field)), Loader)
            .Load(context.Source.ProjectId, schedule => schedule?.Pass is { } pass && schedule.Places.TryGetValue(node, out var place)
                ? NodeLights.Of(schedule, pass, place, pack)
                : null);
    }

    private static BatchLoader<Guid, ComputedSchedule> Loader(IResolveFieldContext context, ScheduleRequest request)
    {
        var compute = (context.RequestServices ?? throw new InvalidOperationException("The request carries no services.")).GetRequiredService<ComputeSchedule>();
        var past = PastReads.Contexts(context);
        return new((projects, token) => compute.HandleAsync(projects, request, past, token));
    }
}
