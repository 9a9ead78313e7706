using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Baselines;

internal sealed class BaselineComparisonType : ObjectGraphType<ComparedSchedules>
{
    public BaselineComparisonType()
    {
        Name = "BaselineComparison";
        Description = "Comparison of two states of a schedule. Working days follow the schedule's calendar(基线对比)";
        Field<NonNullGraphType<EnumType<ComparedDays>>>("basis")
            .Description("Kind of compared days(对比口径)").Resolve(context => context.Source.Basis);
        Day("startBefore", "First day of the schedule before; none without dated nodes(原开始)", c => c.Before.Start);
        Day("startAfter", "First day of the schedule after; none without dated nodes(现开始)", c => c.After.Start);
        Day("finishBefore", "Last day of the schedule before, inclusive; none without dated nodes(原完成)", c => c.Before.Finish);
        Day("finishAfter", "Last day of the schedule after, inclusive; none without dated nodes(现完成)", c => c.After.Finish);
        Field<DateVarianceType>("start")
            .Description("Variance of the first day; none unless both have one(开始偏差)").Resolve(context => context.Source.Start);
        Field<DateVarianceType>("finish")
            .Description("Variance of the last day, which is the slip of the schedule; none unless both have one(完成偏差)")
            .Resolve(context => context.Source.Finish);
        Nodes("nodes", "nodeCount", "Nodes of both states: nodes of the later in its order, then removed nodes(全部节点)", c => c.Nodes);
        Nodes("changed", "changedCount", "Nodes with any difference(有变化的节点)", c => c.Changed);
        Nodes("added", "addedCount", "Nodes of the later state only(新增节点)", c => c.Added);
        Nodes("removed", "removedCount", "Nodes of the earlier state only(删除节点)", c => c.Removed);
        Nodes("renamed", "renamedCount", "Nodes of both states with different names(改名节点)", c => c.Renamed);
    }

    private void Day(string name, string description, Func<ComparedSchedules, DateOnly?> day) =>
        Field<LocalDateType>(name).Description(description).Resolve(context => day(context.Source));

    private void Nodes(string name, string count, string description, Func<ComparedSchedules, IEnumerable<ComparedNode>> nodes)
    {
        this.List<NodeVarianceType, ComparedSchedules>(name, description, nodes);
        Field<NonNullGraphType<IntGraphType>>(count)
            .Description($"How many: {description}").Resolve(context => nodes(context.Source).Count());
    }
}
