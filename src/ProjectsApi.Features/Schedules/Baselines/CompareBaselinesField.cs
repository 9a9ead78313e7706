using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary><c>Project.compareBaselines(from, to)</c>.</summary>
internal static class CompareBaselinesField
{
    private const int FetchCost = 20;

    public static void AddTo(ProjectType project) => project.AddField(new ViewField
    {
        Name = "compareBaselines",
        Description = "What has become of the schedule since a baseline; none where the project has no such baseline(基线对比)",
        Type = typeof(BaselineComparisonType),
        Needs = ViewMembers<ProjectView>.BitOf(nameof(ProjectView.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "from", Description = "Baseline to compare with(对比基线)" },
            new QueryArgument<IdGraphType> { Name = "to", Description = "Later baseline; the schedule as it stands when left out(目标基线)" }),
        Resolver = new FuncFieldResolver<ProjectView, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, Asked, Loader).Load(context.Source.Id)),
    }.Cost(FetchCost));

    private static (Guid From, Guid? To) Asked(IResolveFieldContext context) => (
        GlobalId.DecodeKey(context.GetArgument<string>("from"), ScheduleBaselineType.TypeName),
        context.GetArgument<string?>("to") is { } to ? GlobalId.DecodeKey(to, ScheduleBaselineType.TypeName) : null);

    private static BatchLoader<Guid, ComparedSchedules> Loader(IResolveFieldContext context, (Guid From, Guid? To) asked)
    {
        var compare = (context.RequestServices ?? throw new InvalidOperationException("The request carries no services.")).GetRequiredService<CompareBaselines>();
        var (past, today) = (PastReads.Contexts(context), PastReads.Today(context));
        return new((projects, token) => compare.HandleAsync(projects, asked.From, asked.To, today, past, token));
    }
}
