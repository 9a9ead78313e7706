using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

internal sealed class CurvePointType : ObjectGraphType<CurvePoint>
{
    public CurvePointType()
    {
        Name = "EarnedValuePoint";
        Description = "One month of the curves, with sums to its end(挣值曲线点)";
        Field<NonNullGraphType<LocalDateType>>("month")
            .Description("First day of the month(月份)")
            .Resolve(context => context.Source.Month);
        Amount("planned", "Planned for the month; none without a plan(当月计划)", p => p.Planned);
        Amount("plannedToDate", "Planned to the end of the month; none without a plan(累计计划)", p => p.PlannedToDate);
        Amount(
            "earned", "Earned in the month; negative after a lower progress report, none without earnedToDate(当月挣值)",
            p => p.Earned);
        Amount(
            "earnedToDate", "Earned to the end of the month; none before the first report or after the status date(累计挣值)",
            p => p.EarnedToDate);
        Amount("completed", "Completed investment of the month; none after the status date(当月完成投资)", p => p.Actual);
        Amount(
            "completedToDate", "Completed investment to the end of the month; none after the status date(累计完成投资)",
            p => p.ActualToDate);
        Percent("plannedProgress", "Planned to date, percent of the budget; none without a budget(计划进度)", p => p.PlannedProgress);
        Percent(
            "physicalProgress", "Physical progress, percent; none before the first report or after the status date(形象进度)",
            p => p.PhysicalProgress);
        Percent(
            "investmentProgress",
            "Completed investment to date, percent of the budget; none without a budget or after the status date(投资进度)",
            p => p.InvestmentProgress);
        Field<NonNullGraphType<BooleanGraphType>>("isCarriedOver")
            .Description("Whether the physical progress comes from an earlier month because a report is missing(是否沿用上期)")
            .Resolve(context => context.Source.IsCarriedOver);
    }

    private void Amount(string name, string description, Func<CurvePoint, decimal?> amount) =>
        Field<MoneyType>(name).Description(description).Resolve(context => Money.OfYuan(EarnedValueType.Rounded(amount(context.Source))));

    private void Percent(string name, string description, Func<CurvePoint, decimal?> percent) =>
        Field<DecimalType>(name).Description(description).Resolve(context => EarnedValueType.Rounded(percent(context.Source)));
}
