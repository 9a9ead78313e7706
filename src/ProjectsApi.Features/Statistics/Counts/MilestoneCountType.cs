using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics.Counts;

internal sealed class MilestoneCountType : ObjectGraphType<MilestoneCount>
{
    public MilestoneCountType()
    {
        Name = "MilestoneCount";
        Description = "Investment milestones of one status(投资节点统计)";
        Field<NonNullGraphType<EnumType<MilestoneStatus>>>("status").Description("Status(状态)").Resolve(context => context.Source.Status);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Milestones(节点数)").Resolve(context => context.Source.Count);
        Field<NonNullGraphType<MoneyType>>("plannedAmount").Description("Sum of the planned amounts(计划金额)")
            .Resolve(context => Money.OfYuan(context.Source.PlannedAmount));
        Field<NonNullGraphType<MoneyType>>("paidAmount").Description("Sum of the paid amounts(已付金额)")
            .Resolve(context => Money.OfYuan(context.Source.PaidAmount));
    }
}
