using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

internal sealed class StageEntryRow : RegisterRow<StageEntry>
{
    public const string TypeName = "StageEntry";

    private static readonly Expression<Func<StageEntry, object?>> ReadsDays = e => new object?[] { e.EnteredOn, e.LeftOn };

    public StageEntryRow()
        : base(TypeName, "StageHistory", "Stage of a project with its days(阶段推进记录)")
    {
        OrderedBy(
            SortKey.By<StageEntry, DateOnly>(
                "enteredOn", e => e.EnteredOn), SortKey.By<StageEntry, DateTime>("createdAt", e => e.CreatedAt));
        Column("stage", e => e.Stage, "Stage(项目阶段)");
        Column("enteredOn", e => e.EnteredOn, "First day in the stage(进入日期)");
        Column(
            "leftOn", e => e.LeftOn, "First day of the next stage; none for the present stage(离开日期)",
            filter: false, order: false);
        Add(new MemberField
        {
            Name = "elapsedDays",
            Type = typeof(NonNullGraphType<IntGraphType>),
            Description = "Days from enteredOn to leftOn, or to today for the present stage; 0 for the same day(历时天数)",
            Needs = MemberSet.ReadBy(ReadsDays),
            Resolver = new FuncFieldResolver<StageEntry, object>(
                context => StageRules.ElapsedDays(context.Source.EnteredOn, context.Source.LeftOn, PastReads.Today(context))),
        });
        Column("reason", e => e.Reason, "Reason, such as that of a suspension(原因)", order: false);
        Reference("project", e => e.Project, e => e.ProjectId, "Project(所属项目)", order: false);
        ReadLeftOn();
    }

    // Stages entered on one day are ordered by their registration.
    private void ReadLeftOn() => Read(
        e => e.LeftOn,
        e => e.Project.StageEntries
            .Where(next => next.EnteredOn > e.EnteredOn
                || (next.EnteredOn == e.EnteredOn
                    && (next.CreatedAt > e.CreatedAt || (next.CreatedAt == e.CreatedAt && next.Id > e.Id))))
            .Min(next => (DateOnly?)next.EnteredOn));
}
