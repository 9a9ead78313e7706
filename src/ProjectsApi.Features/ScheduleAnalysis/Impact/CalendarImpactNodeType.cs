using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

internal sealed class CalendarImpactNodeType : ComputedNodeType<ShownImpact>
{
    public CalendarImpactNodeType()
        : base("CalendarImpactNode", "A node before and after the adoption of a list of holidays(受影响的节点)")
    {
        AddNode();
        Instant("startBefore", "Start without the list(调整前开始)", n => n.Node.Before.Start);
        Instant("startAfter", "Start with the list(调整后开始)", n => n.Node.After.Start);
        Instant("finishBefore", "Finish without the list(调整前完成)", n => n.Node.Before.Finish);
        Instant("finishAfter", "Finish with the list(调整后完成)", n => n.Node.After.Finish);
        Field<NonNullGraphType<DateVarianceType>>("start")
            .Description("Variance of the start(开始偏差)").Resolve(context => context.Source.Node.Start);
        Field<NonNullGraphType<DateVarianceType>>("finish")
            .Description("Variance of the finish(完成偏差)").Resolve(context => context.Source.Node.Finish);
        Float("totalFloat", "Total float", "总时差", n => n.TotalFloat);
        Float("freeFloat", "Free float", "自由时差", n => n.FreeFloat);
        Flag("isCriticalBefore", "Whether it is critical without the list(调整前是否关键)", n => n.Node.Before.IsCritical);
        Flag("isCriticalAfter", "Whether it is critical with the list(调整后是否关键)", n => n.Node.After.IsCritical);
    }

    private void Float(string name, string meaning, string chinese, Func<NodeDates, int> minutes)
    {
        foreach (var (suffix, when, dates) in ((string, string, Func<ImpactNode, NodeDates>)[])
            [("Before", $"without the list({chinese},调整前", n => n.Before), ("After", $"with the list({chinese},调整后", n => n.After)])
        {
            Field<NonNullGraphType<IntGraphType>>($"{name}Minutes{suffix}").Description($"{meaning} in working minutes, {when},分钟)")
                .Resolve(context => minutes(dates(context.Source.Node)));
            Field<NonNullGraphType<DecimalType>>($"{name}Days{suffix}")
                .Description($"{meaning} in working days of the schedule's length, {when},工作日)")
                .Resolve(context => context.Source.Schedule.DaysOf(minutes(dates(context.Source.Node))));
        }
    }
}
