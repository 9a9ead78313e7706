using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Baselines;

internal sealed class NodeVarianceType : ComputedNodeType<ComparedNode>
{
    public NodeVarianceType()
        : base("NodeVariance", "Difference of a node between two states of its schedule. Positive is later, longer or further(节点偏差)")
    {
        AddNode();
        Field<NonNullGraphType<EnumType<NodeChange>>>("change")
            .Description("Whether it was added, removed or is in both states(节点变化)").Resolve(context => context.Source.Variance.Change);
        Flag("isRenamed", "Whether its name differs(是否改名)", node => node.Variance.IsRenamed);
        Flag("isRecoded", "Whether its WBS code differs(是否改编码)", node => node.Variance.IsRecoded);
        Flag("isChanged", "Whether it has any difference(是否有变化)", node => node.IsChanged);
        Field<BaselineNodeType>("before").Description("Earlier state; none if added(原节点)").Resolve(context => context.Source.Before);
        Field<BaselineNodeType>("after").Description("Later state; none if removed(现节点)").Resolve(context => context.Source.After);
        Field<DateVarianceType>("start")
            .Description("Variance of its first day; none unless both have one(开始偏差)").Resolve(context => context.Source.Variance.Start);
        Field<DateVarianceType>("finish")
            .Description("Variance of its last day; none unless both have one(完成偏差)").Resolve(context => context.Source.Variance.Finish);
        Field<DecimalType>("durationDays")
            .Description("Change of its duration, days of its kind; none unless both have one(工期偏差)")
            .Resolve(context => context.Source.DurationDays);
        Field<DecimalType>("progress")
            .Description("Change of its progress, percentage points; none unless in both(进度偏差)")
            .Resolve(context => context.Source.Variance.Progress);
    }
}
