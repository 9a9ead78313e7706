using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;

namespace ProjectsApi.Features.Changes;

internal static class ChangesSubscriptions
{
    private static readonly Func<Change, bool> IsPublic = ChangeRules.IsPublic.Compile();

    public static void AddTo(ObjectGraphType root, RowFilterInput<Change> changeFilter, RowFilterInput<Project> projectFilter)
    {
        ArgumentNullException.ThrowIfNull(root);
        Add(
            root,
            "projectChanged",
            "Changes of one project and of everything under it(单个项目的变更)",
            new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "projectId", Description = "Global identifier of a Project(项目标识)" },
            context => Of(GlobalId.DecodeKey(context.GetArgument<string>("projectId"), ProjectRow.TypeName)));
        Add(
            root,
            "changes",
            "Changes of everything(全部变更)",
            new QueryArgument<RowFilterInput<Change>>
            {
                Name = "where",
                Description = "Which changes; all conditions must hold(筛选条件)"
            }.Cost(DefaultCosts.FilterArgument),
            context => (ChangePredicate.Compile(changeFilter.ToPredicate(Where(context))), null));
        Add(
            root,
            "progressChanged",
            "Changes that moved a project on: money, schedule, stage, physical progress(进度变更)",
            new QueryArgument<RowFilterInput<Project>>
            {
                Name = "where",
                Description = "Which projects, as they are when they change(项目筛选)"
            }.Cost(DefaultCosts.FilterArgument),
            context => (ChangeRules.IsProgress, projectFilter.ToPredicate(Where(context), FilterArgument.DayOf(context))));
    }

    private static (Func<Change, bool> Wanted, Expression<Func<Project, bool>>? Projects) Of(Guid project) =>
        (change => change.ProjectId == project, null);

    private static void Add(
        ObjectGraphType root,
        string name,
        string description,
        QueryArgument argument,
        Func<IResolveFieldContext, (Func<Change, bool> Wanted, Expression<Func<Project, bool>>? Projects)> read) =>
        root.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(NonNullGraphType<ChangeEventType>),
            Arguments = new QueryArguments(argument, new QueryArgument<StringGraphType>
            {
                Name = "after",
                Description = "Cursor of the last event received. Missed events come first. Without a cursor, only new events come(续订游标)",
            }),
            StreamResolver = new EventStreamResolver<ChangeEvent>(
                context => OpenAsync(context, read(context).Wanted), context => VisibilityOf(read(context).Projects)),
        }.Cost(DefaultCosts.Resolver));

    private static async Task<IAsyncEnumerable<ChangeEvent>> OpenAsync(
        IResolveFieldContext context, Func<Change, bool> wanted)
    {
        var services = context.Services();
        var follow = services.GetRequiredService<FollowChanges>();
        var last = await follow.LastAsync(context.CancellationToken);
        var after = last;
        if (context.GetArgument<string?>("after") is { } cursor && (!ChangeCursor.TryDecode(cursor, out after) || after > last))
        {
            // A position beyond the end is from another log.
            throw PagingErrors.BadCursor("after");
        }

        // A connection is closed when its caller loses permissions, so this decision holds.
        var visible = Viewer.Of(context).May(Permission.ManagePeople) ? wanted : change => IsPublic(change) && wanted(change);

        // The enumerator brings its own token.
        return follow.HandleAsync(after, visible, CancellationToken.None);
    }

    private static Func<ChangeEvent, IServiceProvider, CancellationToken, Task<bool>> VisibilityOf(
        Expression<Func<Project, bool>>? projects) =>
        (change, services, cancellationToken) => services.GetRequiredService<FollowChanges>()
            .IsVisibleAsync(change, projects, cancellationToken);

    private static object? Where(IResolveFieldContext context) =>
        context.Arguments is { } arguments && arguments.TryGetValue("where", out var where) ? where.Value : null;
}
