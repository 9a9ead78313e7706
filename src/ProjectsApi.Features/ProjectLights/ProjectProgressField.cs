using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.ProjectLights;

/// <summary><c>Project.progress</c>, and filter and order by it.</summary>
internal static class ProjectProgressField
{
    private const string Name = "progress";
    private const string Description = "Progress on the present day: light, lead, delay, findings and milestones(项目进展)";

    public static void AddTo(Row<Project> project)
    {
        project.Add(new MemberField
        {
            Name = Name,
            Description = Description,
            Type = typeof(NonNullGraphType<RowType<ProjectProgress>>),
            Needs = MemberSet.Of(nameof(Project.Id)),
            Resolver = new FuncFieldResolver<Project, object>(context => BatchReads
                .Of(context, PastReads.Today, field => field.Service<FindProjectProgress>()).Load(context.Source.Id)),
        }.Cost(DefaultCosts.Reference));
        project.Related(Name, p => p.Progress, Description);
    }
}
