using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.ProjectLights;

/// <summary><c>Project.lightVerdict(rulePack)</c>.</summary>
internal static class ProjectLightField
{
    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "lightVerdict",
        Description = "Lights of the project by a rule pack. Its schedule gives the days that it lacks itself(预警结论)",
        Type = typeof(NonNullGraphType<LightVerdictType>),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(RulePackArgument.Create()),
        Resolver = new FuncFieldResolver<Project, object>(context =>
        {
            var pack = RulePackArgument.Read(context);
            return BatchReads.Of(context, PastReads.Today, field => field.Service<FindProgressFacts>()).Load(
                context.Source.Id,
                known => known is null ? null : LightAssessment.Of(pack ?? known.RulePack, LightSubject.Project, known.Lights));
        }),
    }.Cost(DefaultCosts.Resolver));
}
