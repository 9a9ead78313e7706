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
        : base(TypeName, "StageHistory", "Stay of a project in one stage(阶段推进记录)")
    {
        OrderedBy(
            SortKey.By<StageEntry, DateOnly>(
                "enteredOn", e => e.EnteredOn), SortKey.By<StageEntry, DateTime>("createdAt", e => e.CreatedAt));
        Column("stage", e => e.Stage, "Stage(项目阶段)");
        Column("enteredOn", e => e.EnteredOn, "Day on which it was entered(进入日期)");
        Column(
            "leftOn", e => e.LeftOn, "Day on which the next stage was entered; none while this one lasts(离开日期)",
            filter: false, order: false);
        Add(new MemberField
        {
            Name = "elapsedDays",
            Type = typeof(NonNullGraphType<IntGraphType>),
            Description = "Days from entering to leaving, or to today while the stage lasts; 0 when both are one day(历时天数)",
            Needs = MemberSet.ReadBy(ReadsDays),
            Resolver = new FuncFieldResolver<StageEntry, object>(
                context => StageRules.ElapsedDays(context.Source.EnteredOn, context.Source.LeftOn, PastReads.Today(context))),
        });
        Column("reason", e => e.Reason, "Why, as for a suspension(原因)", order: false);
        Reference("project", e => e.Project, e => e.ProjectId, "Project(所属项目)", order: false);
        ReadLeftOn();
    }

    // Several stages may be entered on one day; then the order of registration is the order of the stages.
    private void ReadLeftOn() => Read(
        e => e.LeftOn,
        e => e.Project.StageEntries
            .Where(next => next.EnteredOn > e.EnteredOn
                || (next.EnteredOn == e.EnteredOn
                    && (next.CreatedAt > e.CreatedAt || (next.CreatedAt == e.CreatedAt && next.Id > e.Id))))
            .Min(next => (DateOnly?)next.EnteredOn));
}
