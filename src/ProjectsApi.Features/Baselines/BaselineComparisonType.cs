using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Baselines;

public sealed class BaselineComparisonType : ObjectGraphType<ComparedSchedules>
{
    public BaselineComparisonType()
    {
        Name = "BaselineComparison";
        Description = "What has become of a schedule between two of its states; working days are those of the schedule's calendar(基线对比)";
        Field<NonNullGraphType<EnumType<ComparedDays>>>("basis")
            .Description("Which days are compared(对比口径)").Resolve(context => context.Source.Basis);
        Day("startBefore", "First day of the whole before(原开始)", c => c.Before.Start);
        Day("startAfter", "First day of the whole after(现开始)", c => c.After.Start);
        Day("finishBefore", "Last day of the whole before, inclusive(原完成)", c => c.Before.Finish);
        Day("finishAfter", "Last day of the whole after, inclusive(现完成)", c => c.After.Finish);
        Field<DateVarianceType>("start")
            .Description("How far the first day moved; none unless both have one(开始偏差)").Resolve(context => context.Source.Start);
        Field<DateVarianceType>("finish")
            .Description("How far the last day moved, the slip of the whole; none unless both have one(完成偏差)")
            .Resolve(context => context.Source.Finish);
        Nodes("nodes", "nodeCount", "Every node of both: those of the later in its order, then the removed ones(全部节点)", c => c.Nodes);
        Nodes("changed", "changedCount", "Nodes of which anything is different(有变化的节点)", c => c.Changed);
        Nodes("added", "addedCount", "Nodes that only the later has(新增节点)", c => c.Added);
        Nodes("removed", "removedCount", "Nodes that only the earlier has(删除节点)", c => c.Removed);
        Nodes("renamed", "renamedCount", "Nodes of both under another name(改名节点)", c => c.Renamed);
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
