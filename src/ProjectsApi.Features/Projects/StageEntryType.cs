using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

[ConnectionName("StageHistory")]
public sealed class StageEntryType : RegisterType<StageEntryView>
{
    public const string TypeName = "StageEntry";

    private static readonly Expression<Func<StageEntryView, object?>> ReadsDays = e => new object?[] { e.EnteredOn, e.LeftOn };

    public StageEntryType()
        : base(TypeName, "Stay of a project in one stage(阶段推进记录)")
    {
        this.Field("stage", e => e.Stage, "Stage(项目阶段)");
        this.Field("enteredOn", e => e.EnteredOn, "Day on which it was entered(进入日期)");
        this.Field("leftOn", e => e.LeftOn, "Day on which the next stage was entered; none while this one lasts(离开日期)");
        AddField(new ViewField
        {
            Name = "elapsedDays",
            Type = typeof(NonNullGraphType<IntGraphType>),
            Description = "Days from entering to leaving, or to today while the stage lasts; 0 when both are one day(历时天数)",
            Needs = ViewMembers<StageEntryView>.BitsOf(ReadsDays),
            Resolver = new FuncFieldResolver<StageEntryView, object>(
                context => StageRules.ElapsedDays(context.Source.EnteredOn, context.Source.LeftOn, PastReads.Today(context))),
        });
        this.Field("reason", e => e.Reason, "Why, as for a suspension(原因)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, StageEntryView>("project", e => e.ProjectId, "Project(所属项目)");
    }
}
