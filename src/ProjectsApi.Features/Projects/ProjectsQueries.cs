using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

public static class ProjectsQueries
{
    private const int FetchCost = 10;

    public static void AddTo(ObjectGraphType root, ProjectType projectType)
    {
        ArgumentNullException.ThrowIfNull(root);
        Lists.Projects("projects", "Key projects(重点项目列表)").AddTo<FindProjects>(root);
        root.AddField(new FieldType
        {
            Name = "projectById",
            Description = "The project with this id; null when there is none(按标识取项目)",
            Type = typeof(ProjectType),
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "id", Description = "Global identifier of a Project(项目标识)" }),
            Resolver = new FuncFieldResolver<object>(context => ReferenceField.Load<FindProjects, Project, ProjectView>(
                context, GlobalId.DecodeKey(context.GetArgument<string>("id"), ProjectType.TypeName), projectType)),
        }.Cost(FetchCost));
        root.AddField(new FieldType
        {
            Name = "projectByCode",
            Description = "The project with this national code; null when there is none(按项目代码取项目)",
            Type = typeof(ProjectType),
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = "code",
                Description = "National project code, 24 characters, either format(项目代码)",
            }),
            Resolver = new FuncFieldResolver<object>(context => ByCodeAsync(context, projectType)),
        }.Cost(FetchCost));
    }

    private static ValueTask<object?> ByCodeAsync(IResolveFieldContext context, ProjectType projectType)
    {
        if (!NationalProjectCode.TryParse(context.GetArgument<string>("code"), out var code, out var error))
        {
            throw ArgumentErrors.Invalid("code", error.Message);
        }

        var services = context.RequestServices ?? throw new InvalidOperationException("The request carries no services.");
        var find = services.GetRequiredService<FindProjectByCode>();
        return FindAsync(find.HandleAsync(code, Selection.Needs(context, projectType), context.CancellationToken));
    }

    private static async ValueTask<object?> FindAsync(Task<ProjectView?> project) => await project.ConfigureAwait(false);
}
