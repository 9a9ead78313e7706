using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary><c>Project.schedule(asOf, dataDate)</c>.</summary>
internal static class ScheduleField
{
    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "schedule",
        Description = "Schedule computed from nodes, links, calendars and progress; none at an instant before the project(进度推算)",
        Type = typeof(ProjectScheduleType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<DateTimeType>
            {
                Name = PastReads.AsOf,
                Description = "Instant of a past state; the present schedule when absent(历史时点)"
            },
            DataDate()),
        Resolver = new FuncFieldResolver<Project, object>(ResolveAsync),
    }.Cost(ScheduleCosts.Computation));

    /// <summary>The argument that replaces the data date of the setup.</summary>
    public static QueryArgument DataDate() => new QueryArgument<LocalDateType>
    {
        Name = "dataDate",
        Description = "Day up to which progress is known. Remaining work starts at its beginning. By default that of the setup(数据日期)",
    };

    /// <summary>Computes a field for several projects in one batch.</summary>
    /// <param name="context">Field being resolved.</param>
    /// <param name="compute">Computes for several projects.</param>
    public static IDataLoaderResult Load<TResult>(
        IResolveFieldContext<Project> context,
        Func<ComputeSchedule, IReadOnlyList<Guid>, ScheduleRequest, IDbContextFactory<ProjectsDbContext>?, CancellationToken,
            Task<IReadOnlyDictionary<Guid, TResult>>> compute)
        where TResult : class =>
        RequestContext.Of(context).Loaders.Of(context, RequestOf, (field, asked) =>
        {
            var useCase = Services(field).GetRequiredService<ComputeSchedule>();
            var past = PastReads.Contexts(field);
            return new BatchLoader<Guid, TResult>((projects, token) => compute(useCase, projects, asked, past, token));
        }).Load(context.Source.Id);

    // Switches this field and its children to the past state of asOf; null if the project did not exist.
    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext<Project> context) =>
        context.GetArgument<DateTime?>(PastReads.AsOf) is not { } at
            || await Services(context).GetRequiredService<PastReads>().EnterAsync(context, context.Source.Id, at)
            ? Load(context, static (useCase, projects, request, past, token) => useCase.HandleAsync(projects, request, past, token))
            : null;

    private static ScheduleRequest RequestOf(IResolveFieldContext context) => new(
        PastReads.Today(context),
        context.GetArgument<DateOnly?>("dataDate"),
        context.GetArgument<string?>("calendar") is { } calendar ? GlobalId.DecodeKey(calendar, ScheduleCalendarRow.TypeName) : null);

    private static IServiceProvider Services(IResolveFieldContext context) =>
        context.Services();
}
