using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

internal sealed class EarnedValueType : ObjectGraphType<EarnedValueView>
{
    private const int Decimals = 4;

    public EarnedValueType()
    {
        Name = "EarnedValue";
        Description = "Value planned, earned and spent of a project on its status date. Indexes have no unit; none if the denominator is "
            + "zero(挣值)";
        Field<NonNullGraphType<LocalDateType>>("asOf")
            .Description("Status date, at its end(统计日期)").Resolve(context => context.Source.AsOf);
        AddAmounts();
        AddIndexes();
        AddForecasts();
        Field<EarnedScheduleType>("schedule")
            .Description("Schedule performance in time; none without budget, plan and physical progress(挣得进度)")
            .Resolve(
                context => context.Source.Schedule is { } schedule ? new EarnedScheduleView(
                    schedule, context.Source.FirstMonth ?? context.Source.AsOf) : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CurvePointType>>>>("curve")
            .Description("Planned, earned and completed by month, physical progress and money kept apart(挣值曲线)")
            .Resolve(context => context.Source.Curve);
    }

    private void AddAmounts()
    {
        Amount(
            "budgetAtCompletion", "Total investment, or the sum of all plans without one, BAC; none without both(完工预算)",
            v => v.Budget);
        Amount("plannedValue", "Planned investment to date, PV; none without a plan(计划值)", v => v.PlannedValue);
        Amount(
            "earnedValue", "Physical progress times budget, EV; none without budget, plan and physical progress(挣值)",
            v => v.Status?.EarnedValue);
        Field<NonNullGraphType<MoneyType>>("actualCost")
            .Description("Completed investment to date, AC(实际完成投资)").Resolve(context => new Money(context.Source.ActualCost));
        Field<NonNullGraphType<MoneyType>>("paidIn")
            .Description("Money paid in to date(到位资金)").Resolve(context => new Money(context.Source.PaidIn));
        Number(
            "physicalProgress", "Physical progress reported until the day, percent; none before the first report(形象进度)",
            v => v.PhysicalProgress);
        Number(
            "investmentProgress", "Completed investment, percent of the budget; none without a budget(投资进度)",
            v => v.Budget is > 0m ? v.ActualCost * 100m / v.Budget : null);
    }

    private void AddIndexes()
    {
        Amount("costVariance", "EV - AC; negative when over budget, none without EV(成本偏差)", v => v.Status?.CostVariance);
        Amount("scheduleVariance", "EV - PV; negative when behind schedule, none without EV(进度偏差)", v => v.Status?.ScheduleVariance);
        Number("costPerformanceIndex", "CPI = EV / AC; none without EV or AC(成本绩效指数)", v => v.Status?.CostPerformanceIndex);
        Number("schedulePerformanceIndex", "SPI = EV / PV; none without EV or PV(进度绩效指数)", v => v.Status?.SchedulePerformanceIndex);
        Number(
            "toCompletePerformanceIndex", "TCPI = (BAC - EV) / (BAC - AC); none without EV or if BAC = AC(完工尚需绩效指数)",
            v => v.Status?.ToCompletePerformanceIndex);
    }

    private void AddForecasts()
    {
        Forecast(
            "estimateAtCompletion", "Expected final cost, EAC; none without the indexes of the rule(完工估算)",
            (status, rule) => status.EstimateAtCompletion(rule));
        Forecast(
            "estimateToComplete", "Cost still to come, ETC = EAC - AC; none without EAC(完工尚需估算)",
            (status, rule) => status.EstimateToComplete(rule));
        Forecast(
            "varianceAtCompletion", "VAC = BAC - EAC; negative when the budget is exceeded, none without EAC(完工偏差)",
            (status, rule) => status.VarianceAtCompletion(rule));
    }

    private void Amount(string name, string description, Func<EarnedValueView, decimal?> amount) =>
        Field<MoneyType>(name).Description(description).Resolve(context => Money.OfYuan(Rounded(amount(context.Source))));

    private void Number(string name, string description, Func<EarnedValueView, decimal?> number) =>
        Field<DecimalType>(name).Description(description).Resolve(context => Rounded(number(context.Source)));

    private void Forecast(string name, string description, Func<EarnedValueStatus, ForecastRule, decimal?> amount) =>
        Field<MoneyType>(name).Description(description)
            .Argument<NonNullGraphType<EnumType<ForecastRule>>>("rule", argument =>
            {
                argument.Description = "Forecast rule for the remaining work(估算方法)";
                argument.DefaultValue = ForecastRule.CostPerformance;
            })
            .Resolve(context => context.Source.Status is { } status
                ? Money.OfYuan(Rounded(amount(status, context.GetArgument("rule", ForecastRule.CostPerformance))))
                : null);

    // Computed unrounded, shown with the decimals of money.
    internal static decimal? Rounded(decimal? value) =>
        value is { } known ? Math.Round(known, Decimals, MidpointRounding.AwayFromZero) : null;
}
