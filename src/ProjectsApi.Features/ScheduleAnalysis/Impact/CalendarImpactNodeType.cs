using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

public sealed class CalendarImpactNodeType : ObjectGraphType<ShownImpact>
{
    public CalendarImpactNodeType()
    {
        Name = "CalendarImpactNode";
        Description = "A node before and after a list of holidays is adopted(受影响的节点)";
        this.AddNode();
        Instant("startBefore", "Start as it is(调整前开始)", n => n.Before.Start);
        Instant("startAfter", "Start as it would be(调整后开始)", n => n.After.Start);
        Instant("finishBefore", "Finish as it is(调整前完成)", n => n.Before.Finish);
        Instant("finishAfter", "Finish as it would be(调整后完成)", n => n.After.Finish);
        Field<DateVarianceType>("start").Description("How far the start moves(开始偏差)").Resolve(context => context.Source.Node.Start);
        Field<DateVarianceType>("finish").Description("How far the finish moves(完成偏差)").Resolve(context => context.Source.Node.Finish);
        Float("totalFloat", "Total float", "总时差", n => n.TotalFloat);
        Float("freeFloat", "Free float", "自由时差", n => n.FreeFloat);
        Flag("isCriticalBefore", "Whether it is critical as it is(调整前是否关键)", n => n.Before.IsCritical);
        Flag("isCriticalAfter", "Whether it would be critical(调整后是否关键)", n => n.After.IsCritical);
    }

    private void Instant(string name, string description, Func<ImpactNode, int> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name)
            .Description(description).Resolve(context => WallClock.At(wall(context.Source.Node)));

    private void Flag(string name, string description, Func<ImpactNode, bool> flag) =>
        Field<NonNullGraphType<BooleanGraphType>>(name).Description(description).Resolve(context => flag(context.Source.Node));

    private void Float(string name, string meaning, string chinese, Func<NodeDates, int> minutes)
    {
        foreach (var (suffix, when, dates) in ((string, string, Func<ImpactNode, NodeDates>)[])
            [("Before", $"as it is({chinese},调整前", n => n.Before), ("After", $"as it would be({chinese},调整后", n => n.After)])
        {
            Field<NonNullGraphType<IntGraphType>>($"{name}Minutes{suffix}").Description($"{meaning} in working minutes, {when},分钟)")
                .Resolve(context => minutes(dates(context.Source.Node)));
            Field<NonNullGraphType<DecimalType>>($"{name}Days{suffix}")
                .Description($"{meaning} in working days of the schedule's length, {when},工作日)")
                .Resolve(context => context.Source.Schedule.DaysOf(minutes(dates(context.Source.Node))));
        }
    }
}
