using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

internal sealed class FinishForecastType : ObjectGraphType<FinishForecast>
{
    public FinishForecastType()
    {
        Name = "FinishForecast";
        Description = "Forecast finish of a schedule or one of its nodes with uncertain durations(完成时间预测)";
        AddNode();
        Instant("planned", "Finish with every duration as planned(计划完成)", f => f.Forecast.Planned);
        Share("plannedProbability", "Probability of meeting the planned finish, 0 to 1(按期概率)", f => f.Forecast.PlannedProbability);
        AddPercentiles();
        Instant("earliest", "Earliest finish of all iterations(最早完成)", f => f.Forecast.Finish.Earliest);
        Instant("latest", "Latest finish of all iterations(最晚完成)", f => f.Forecast.Finish.Latest);
        Instant("mean", "Mean finish, to the minute; it may be outside working time(平均完成)", f => f.Forecast.Finish.Mean);
        Days("standardDeviationDays", "Standard deviation, days of 24 hours(标准差)", f => f.Forecast.Finish.StandardDeviation);
        Days("standardErrorDays", "Standard error of the mean, days of 24 hours(标准误)",
            f => f.Forecast.Finish.StandardError);
        Field<NonNullGraphType<DecimalType>>("probabilityBy")
            .Description("Probability of finishing by the end of a day, 0 to 1(按日完成概率)")
            .Argument<NonNullGraphType<LocalDateType>>("day", "Day, inclusive until 24:00(日期)")
            .Resolve(context => RiskFigures.Share(context.Source.Forecast.Finish.ProbabilityBy(DayOf(context))));
        this.List<FinishDayType, FinishForecast>(
            "curve", "S-curve: days on which iterations finished, in order(S 曲线)", f => f.Forecast.Finish.Days);
        this.List<FinishDriverType, FinishForecast>(
            "drivers", "Tornado: nodes whose durations drive this finish, the strongest first(龙卷风图)", f => f.Drivers);
    }

    private void AddNode()
    {
        Field<IdGraphType>("nodeId").Description("ID of the node; none for the project(节点标识)")
            .Resolve(context => context.Source.NodeId is { } key ? GlobalId.Encode(ScheduleNodeRow.TypeName, key) : null);
        Field<StringGraphType>("name")
            .Description("Name of the node; none for the project(名称)").Resolve(context => context.Source.Node?.Name);
        this.Reference<ScheduleNode, FinishForecast>(
            "node", f => f.NodeId, "The node; none for the project(进度节点)");
    }

    private void AddPercentiles()
    {
        foreach (var percent in (ReadOnlySpan<int>)[10, 50, 80, 90])
        {
            var asked = percent;
            Instant($"p{asked}", $"Finish that {asked} of 100 iterations meet(P{asked} 完成)", f => f.Forecast.Finish.At(asked));
        }

        Field<NonNullGraphType<LocalDateTimeType>>("percentile").Description("Finish that a share of the iterations meets(分位完成)")
            .Argument<NonNullGraphType<DecimalType>>("percent", "Percent of the iterations, above 0 to 100(百分位)")
            .Resolve(context => RiskFigures.Instant(context.Source.Forecast.Finish.At(PercentOf(context))));
    }

    private void Instant(string name, string description, Func<FinishForecast, double> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name)
            .Description(description).Resolve(context => RiskFigures.Instant(wall(context.Source)));

    private void Share(string name, string description, Func<FinishForecast, double> share) =>
        Field<NonNullGraphType<DecimalType>>(name).Description(description).Resolve(context => RiskFigures.Share(share(context.Source)));

    private void Days(string name, string description, Func<FinishForecast, double> minutes) =>
        Field<NonNullGraphType<DecimalType>>(name).Description(description).Resolve(context => RiskFigures.Days(minutes(context.Source)));

    private static decimal PercentOf(IResolveFieldContext context) =>
        context.GetArgument<decimal>("percent") is > 0m and <= 100m and var percent
        ? percent
        : throw ArgumentErrors.Invalid("percent", "Give more than 0 and at most 100.");

    private static DateOnly DayOf(IResolveFieldContext context)
    {
        var day = context.GetArgument<DateOnly>("day");
        return WallClock.Holds(day) ? day : throw ArgumentErrors.Invalid("day", "Give a day from 1984-01-01 to 2149-12-31.");
    }
}
