using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

internal static class ProjectsQueries
{
    public static void AddTo(ObjectGraphType root, RowType<Project> projectType)
    {
        ArgumentNullException.ThrowIfNull(root);
        new ConnectionField<Project>("projects", "Key projects(重点项目列表)").AddTo(root);
        new ConnectionField<Phase>("phases", "Phases of all projects(项目分期列表)").AddTo(root);
        new ConnectionField<ProjectParty>("parties", "Parties of all projects(参建单位列表)").AddTo(root);
        Add(
            root,
            "projectById",
            "Project with this id; null when there is none(按标识取项目)",
            new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "id", Description = "Global identifier of a Project(项目标识)" },
            context => ByIdAsync(context, projectType));
        Add(
            root,
            "projectByCode",
            "Project that now has this national code; null when there is none(按项目代码取项目)",
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = "code",
                Description = "National project code, 24 characters, either format(项目代码)",
            },
            context => ByCodeAsync(context, projectType));
    }

    private static void Add(
        ObjectGraphType root, string name, string description, QueryArgument key, Func<IResolveFieldContext, ValueTask<object?>> resolve) =>
        root.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(RowType<Project>),
            Arguments = new QueryArguments(key, new QueryArgument<DateTimeType>
            {
                Name = PastReads.AsOf,
                Description = "Instant at which the project and everything below it are read, including rows removed since; now by "
                    + "default(历史时点)",
            }),
            Resolver = new FuncFieldResolver<object>(resolve),
        }.Cost(DefaultCosts.Resolver));

    private static async ValueTask<object?> ByIdAsync(IResolveFieldContext context, RowType<Project> projectType)
    {
        var key = GlobalId.DecodeKey(context.GetArgument<string>("id"), ProjectRow.TypeName);
        return context.GetArgument<DateTime?>(PastReads.AsOf) is not { } at
            || await context.Service<PastReads>().EnterAsync(context, key, at)
            ? ReferenceField.Load<Project>(context, key, projectType)
            : null;
    }

    private static async ValueTask<object?> ByCodeAsync(IResolveFieldContext context, RowType<Project> projectType)
    {
        if (!NationalProjectCode.TryParse(context.GetArgument<string>("code"), out var code, out var error))
        {
            throw ArgumentErrors.Invalid("code", error.Message);
        }

        var find = context.Service<FindProjectByCode>();
        if (context.GetArgument<DateTime?>(PastReads.AsOf) is not { } at)
        {
            return await find.HandleAsync(code, Selection.Needs(context, projectType), context.CancellationToken).ConfigureAwait(false);
        }

        var project = await find.HandleAsync(code, MemberSet.Of(nameof(Project.Id)), context.CancellationToken);
        return project is not null && await context.Service<PastReads>().EnterAsync(context, project.Id, at)
            ? ReferenceField.Load<Project>(context, project.Id, projectType)
            : null;
    }
}
