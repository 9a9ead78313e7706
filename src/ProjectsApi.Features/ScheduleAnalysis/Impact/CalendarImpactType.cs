using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

internal sealed class CalendarImpactType : ObjectGraphType<CalendarImpact>
{
    public CalendarImpactType()
    {
        Name = "CalendarImpact";
        Description = "Effect of a list of holidays on a schedule. Variances are counted on the calendars in force(放假安排影响)";
        Field<NonNullGraphType<IntGraphType>>("year").Description("Year of the list(年份)").Resolve(context => context.Source.List.Year);
        Field<NonNullGraphType<BooleanGraphType>>("usesStatutory")
            .Description("Whether any calendar of the schedule follows the State Council's notices. Without one, no node moves(是否采用法定工作日)")
            .Resolve(context => context.Source.UsesStatutory);
        Field<NonNullGraphType<LocalDateTimeType>>("finishBefore")
            .Description("Earliest finish of the project without the list(调整前完成)")
            .Resolve(context => WallClock.At(context.Source.FinishBefore));
        Field<NonNullGraphType<LocalDateTimeType>>("finishAfter")
            .Description("Earliest finish of the project with the list(调整后完成)")
            .Resolve(context => WallClock.At(context.Source.FinishAfter));
        Field<NonNullGraphType<DateVarianceType>>("finish")
            .Description("Variance of the project's finish(完成偏差)").Resolve(context => context.Source.Finish);
        Nodes("moved", "movedCount", "Nodes with changed dates, in the order of the plan(移动的节点)", impact => impact.Moved);
        Nodes("floatChanged", "floatChangedCount", "Nodes whose total or free float changes(时差变化的节点)", impact => impact.FloatChanged);
        Nodes("newlyCritical", "newlyCriticalCount", "Nodes that become critical(新增关键节点)", impact => impact.NewlyCritical);
        Nodes("noLongerCritical", "noLongerCriticalCount", "Nodes that cease to be critical(不再关键的节点)", impact => impact.NoLongerCritical);
    }

    private void Nodes(string name, string count, string description, Func<CalendarImpact, IEnumerable<ImpactNode>> nodes)
    {
        this.List<CalendarImpactNodeType, CalendarImpact>(
            name, description, impact => nodes(impact).Select(node => new ShownImpact(node, impact.Schedule)));
        Field<NonNullGraphType<IntGraphType>>(count)
            .Description($"How many: {description}").Resolve(context => nodes(context.Source).Count());
    }
}
