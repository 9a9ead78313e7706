using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

internal static class StatisticsQueries
{
    private const string IncludeCancelled = "includeCancelled";

    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.AddField(new FieldType
        {
            Name = "projectStatistics",
            Description = "Counts and sums of the filtered projects(项目统计)",
            Type = typeof(NonNullGraphType<ProjectStatisticsType>),
            Arguments = new QueryArguments(
                new QueryArgument<RowFilterInput<Project>> { Name = "where", Description = "Filter, as in `projects`(筛选条件)" }.Cost(
                    DefaultCosts.FilterArgument),
                new QueryArgument<NonNullGraphType<BooleanGraphType>>
                {
                    Name = IncludeCancelled,
                    Description = "Whether cancelled projects count; a filter that names `stage` decides itself(是否包含终止项目)",
                    DefaultValue = false,
                },
                new QueryArgument<LocalDateType>
                {
                    Name = "asOfMonth",
                    Description = "Any day of the month that counts as ended; the last ended month when absent(统计月份)",
                }),
            Resolver = new FuncFieldResolver<ProjectStatistics>(Compile),
        }.Cost(DefaultCosts.Resolver));
    }

    private static ProjectStatistics Compile(IResolveFieldContext context)
    {
        var today = ZoneCalendarDay.Of(context.Service<TimeProvider>());
        var asOf = context.GetArgument<DateOnly?>("asOfMonth") ?? ProjectProgress.LastEndedMonth(today);
        var month = new DateOnly(asOf.Year, asOf.Month, 1);
        var where = FilterArgument.Of<Project>(context, "where");
        where = context.GetArgument<bool>(IncludeCancelled) ? where : FilteredProjects.WithoutCancelled(where);
        var needs = Selection.NeedsAnywhere(context, "ProjectFigures");
        needs = context.SubFields?.Values.Any(field => field.FieldType.Name == ProjectStatisticsType.Ranking) == true
            ? needs.Or(ProjectFigures.OfLead) : needs;
        var compile = context.Service<CompileProjectStatistics>();
        return new ProjectStatistics(
            where, month, today, new(() => compile.HandleAsync(where, month, needs, context.CancellationToken)));
    }
}
