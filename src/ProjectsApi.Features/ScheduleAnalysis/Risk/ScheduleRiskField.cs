using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary><c>Project.scheduleRisk(iterations, seed, spread, nodes)</c>.</summary>
internal static class ScheduleRiskField
{
    private const int DefaultIterations = 1000;
    private const long DefaultSeed = 20_260_101;
    private const int MostNodes = 50;

    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "scheduleRisk",
        Description = "Forecast finish with uncertain durations; none if the schedule has no node or cannot be computed(进度风险)",
        Type = typeof(ScheduleRiskAnalysisType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = Arguments(),
        Resolver = new FuncFieldResolver<Project, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, Asked, Loader).Load(context.Source.Id)),
    }.Cost(ScheduleCosts.Simulation));

    private static QueryArguments Arguments() => new(
        new QueryArgument<NonNullGraphType<IntGraphType>>
        {
            Name = "iterations",
            Description = "Number of iterations, 1 to 100000; times nodes at most 20 million(迭代次数)",
            DefaultValue = DefaultIterations,
        },
        new QueryArgument<NonNullGraphType<LongType>>
        {
            Name = "seed",
            Description = "Seed of the random numbers; an equal seed gives an equal result(随机种子)",
            DefaultValue = DefaultSeed,
        },
        new QueryArgument<RecordInputType<RiskSpreadInput>>
        {
            Name = "spread",
            Description = "Uncertainty of tasks without an estimate; none when left out(默认风险)"
        },
        new QueryArgument<ListGraphType<NonNullGraphType<IdGraphType>>>
        {
            Name = "nodes",
            Description = "Nodes whose finish is reported too, at most 50(所询节点)",
        });

    private static SimulationRequest Asked(IResolveFieldContext context)
    {
        var iterations = context.GetArgument("iterations", DefaultIterations);
        if (iterations is < 1 or > RiskSettings.MostIterations)
        {
            throw ArgumentErrors.Invalid("iterations", "Give 1 to 100000.");
        }

        var spread = RecordArgument.Of<RiskSpreadInput>(context, "spread")?.Record;
        if (spread?.Fault is { } fault)
        {
            throw ArgumentErrors.Invalid("spread", fault);
        }

        var nodes = (context.GetArgument<List<string>?>("nodes") ?? []).ConvertAll(id => GlobalId.DecodeKey(id, ScheduleNodeRow.TypeName));
        return nodes.Count <= MostNodes
            ? new SimulationRequest(iterations, context.GetArgument("seed", DefaultSeed), spread, SimulationRequest.Joined(nodes))
            : throw ArgumentErrors.Invalid("nodes", "Give at most 50.");
    }

    private static BatchLoader<Guid, SimulatedSchedule> Loader(IResolveFieldContext context, SimulationRequest question)
    {
        var simulate = context.Service<SimulateSchedule>();
        var (past, today) = (PastReads.Contexts(context), PastReads.Today(context));
        return new(async (projects, token) =>
        {
            var outcome = await simulate.HandleAsync(projects, question, today, past, token);
            if (outcome.ExcessWork is { } work)
            {
                throw ArgumentErrors.Invalid(
                    "iterations",
                    $"Iterations times nodes is {work}, at most {SimulateSchedule.MostWork} are simulated at once; give fewer.");
            }

            return outcome.UnknownNode is null
                ? outcome.Schedules
                : throw ArgumentErrors.Invalid("nodes", "The project has no such node; take ids of its schedule nodes.");
        });
    }
}
