using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary><c>Project.schedule(asOf, dataDate)</c>.</summary>
internal static class ScheduleField
{
    private const int ComputeCost = 10;

    public static void AddTo(ProjectType project) => project.AddField(new ViewField
    {
        Name = "schedule",
        Description = "Schedule computed from nodes, links, calendars and progress(进度推算)",
        Type = typeof(ProjectScheduleType),
        Needs = ViewMembers<ProjectView>.BitOf(nameof(ProjectView.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<DateTimeType> { Name = PastReads.AsOf, Description = "Instant: the schedule as it stood then; as it is now when absent(历史时点)" },
            DataDate()),
        Resolver = new FuncFieldResolver<ProjectView, object>(ResolveAsync),
    }.Cost(ComputeCost));

    /// <summary>The argument that sets aside the data date of the setup.</summary>
    public static QueryArgument DataDate() => new QueryArgument<LocalDateType>
    {
        Name = "dataDate",
        Description = "Day up to which progress is known: what remains is done from its beginning on; that of the setup when absent(数据日期)",
    };

    /// <summary>The schedule of the project at hand, computed together with those of its neighbours.</summary>
    public static BatchLoader<Guid, ComputedSchedule> Loader(IResolveFieldContext context) =>
        RequestContext.Of(context).Loaders.Of(context, field => ("schedule", field.GetArgument<DateOnly?>("dataDate")), (field, asked) =>
        {
            var services = field.RequestServices ?? throw new InvalidOperationException("The request carries no services.");
            var compute = services.GetRequiredService<ComputeSchedule>();
            var (past, today) = (PastReads.Contexts(field), PastReads.Today(field));
            return new BatchLoader<Guid, ComputedSchedule>((projects, token) => compute.HandleAsync(projects, asked.Item2, today, past, token));
        });

    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext<ProjectView> context)
    {
        var services = context.RequestServices ?? throw new InvalidOperationException("The request carries no services.");
        return context.GetArgument<DateTime?>(PastReads.AsOf) is not { } at
            || await services.GetRequiredService<PastReads>().EnterAsync(context, context.Source.Id, at)
            ? Loader(context).Load(context.Source.Id)
            : null;
    }
}
