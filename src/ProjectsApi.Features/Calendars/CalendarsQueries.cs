using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Calendars;

/// <summary><c>Query.calendars(projectId)</c>.</summary>
internal static class CalendarsQueries
{
    private const int AssumedSize = 10;
    private const string ProjectId = "projectId";

    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var field = new FieldType
        {
            Name = "calendars",
            Description = "Calendars available to a schedule: built-in ones and a project's own(可用日历)",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<RowType<ScheduleCalendar>>>>),
            Arguments = new QueryArguments(
                new QueryArgument<IdGraphType> { Name = ProjectId, Description = "Project whose own calendars are included(项目)" }),
            Resolver = new FuncFieldResolver<object>(context => new ValueTask<object?>(ListAsync(context))),
        };
        field.ListSize(AssumedSize, [], null, [], requireOneSlicingArgument: false);
        root.AddField(field.Cost(DefaultCosts.Resolver));
    }

    private static async Task<object?> ListAsync(IResolveFieldContext context)
    {
        var project = context.GetArgument<string?>(ProjectId) is { } id ? GlobalId.DecodeKey(id, ProjectRow.TypeName) : (Guid?)null;
        var list = context.Service<ListCalendars>();
        return await list.HandleAsync(project, context.CancellationToken);
    }
}
