using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Baselines;

public sealed class NodeVarianceType : ObjectGraphType<ComparedNode>
{
    public NodeVarianceType()
    {
        Name = "NodeVariance";
        Description = "What has become of a node between two states of its schedule; positive is later, longer, further on(节点偏差)";
        this.AddNode();
        Field<NonNullGraphType<EnumType<NodeChange>>>("change")
            .Description("Whether it is in both(节点变化)").Resolve(context => context.Source.Variance.Change);
        Flag("isRenamed", "Whether its name is another(是否改名)", node => node.Variance.IsRenamed);
        Flag("isRecoded", "Whether its WBS code is another(是否改编码)", node => node.Variance.IsRecoded);
        Flag("isChanged", "Whether anything about it is different(是否有变化)", node => node.IsChanged);
        Field<BaselineNodeType>("before").Description("As it was; none when added(原节点)").Resolve(context => context.Source.Before);
        Field<BaselineNodeType>("after").Description("As it became; none when removed(现节点)").Resolve(context => context.Source.After);
        Field<DateVarianceType>("start")
            .Description("How far its first day moved; none unless both have one(开始偏差)").Resolve(context => context.Source.Variance.Start);
        Field<DateVarianceType>("finish")
            .Description("How far its last day moved; none unless both have one(完成偏差)").Resolve(context => context.Source.Variance.Finish);
        Field<DecimalType>("durationDays")
            .Description("Change of its duration, days of its kind; none unless both have one(工期偏差)")
            .Resolve(context => context.Source.DurationDays);
        Field<DecimalType>("progress")
            .Description("Change of its progress, percentage points; none unless in both(进度偏差)")
            .Resolve(context => context.Source.Variance.Progress);
    }

    private void Flag(string name, string description, Func<ComparedNode, bool> flag) =>
        Field<NonNullGraphType<BooleanGraphType>>(name).Description(description).Resolve(context => flag(context.Source));
}
