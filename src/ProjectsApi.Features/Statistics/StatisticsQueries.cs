using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Statistics;

internal static class StatisticsQueries
{
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
                new QueryArgument<LocalDateType>
                {
                    Name = "asOfMonth",
                    Description = "Any day of the month that counts as ended; the current month when absent(统计月份)",
                }),
            Resolver = new FuncFieldResolver<object>(CompileAsync),
        }.Cost(DefaultCosts.Resolver));
    }

    private static ValueTask<object?> CompileAsync(IResolveFieldContext context)
    {
        var services = context.Services();
        var asOf = context.GetArgument<DateOnly?>("asOfMonth") ?? ZoneCalendarDay.Of(services.GetRequiredService<TimeProvider>());
        var where = FilterArgument.Of<Project>(context, "where");
        var needs = Selection.NeedsAnywhere(context, "ProjectFigures");
        return AsObjectAsync(
            services.GetRequiredService<CompileProjectStatistics>().HandleAsync(where, asOf, needs, context.CancellationToken));
    }

    private static async ValueTask<object?> AsObjectAsync(Task<ProjectStatistics> statistics) => await statistics.ConfigureAwait(false);
}
