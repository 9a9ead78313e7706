using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Features.Baselines;

/// <summary><c>Project.compareBaselines(from, to)</c>.</summary>
internal static class CompareBaselinesField
{
    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "compareBaselines",
        Description = "Comparison of the schedule with a baseline; none if the project has no such baseline(基线对比)",
        Type = typeof(BaselineComparisonType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "from", Description = "Baseline to compare with(对比基线)" },
            new QueryArgument<IdGraphType> { Name = "to", Description = "Later baseline; the present schedule when left out(目标基线)" }),
        Resolver = new FuncFieldResolver<Project, object>(context =>
            RequestContext.Of(context).Loaders.Of(context, Asked, Loader).Load(context.Source.Id)),
    }.Cost(ScheduleCosts.Comparison));

    private static (Guid From, Guid? To) Asked(IResolveFieldContext context) => (
        GlobalId.DecodeKey(context.GetArgument<string>("from"), ScheduleBaselineRow.TypeName),
        context.GetArgument<string?>("to") is { } to ? GlobalId.DecodeKey(to, ScheduleBaselineRow.TypeName) : null);

    private static BatchLoader<Guid, ComparedSchedules> Loader(IResolveFieldContext context, (Guid From, Guid? To) asked)
    {
        var compare = context.Service<CompareBaselines>();
        var (past, today) = (PastReads.Contexts(context), PastReads.Today(context));
        return new((projects, token) => compare.HandleAsync(projects, asked.From, asked.To, today, past, token));
    }
}
