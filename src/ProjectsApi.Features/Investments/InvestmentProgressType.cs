using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

internal sealed class InvestmentProgressType : ObjectGraphType<InvestmentProgressView>
{
    public InvestmentProgressType()
    {
        Name = "InvestmentProgress";
        Description = "Progress of an investment at the end of a month. Rates are computed unrounded and shown with one decimal(投资进度)";
        AddPeriod();
        AddAmounts();
        Rate(
            "completionRate", "Completed this year, percent of the annual plan; none without a plan(年度投资完成率)",
            p => p.CompletionRate);
        Rate(
            "shareOfTotal", "Completed since start, percent of the total investment; none without a total(占总投资)",
            p => p.ShareOfTotal);
        Rate("monthPlanRate", "Completed in the month, percent of the month's plan; none without a plan(占月计划)", p => p.MonthPlanRate);
        Rate("timeProgress", "Time progress, percent; none by a plan curve that the year lacks(序时进度)", p => p.TimeProgress);
        Rate(
            "lead", "Completion rate less time progress, percentage points; negative when late, none without both(超欠序时)",
            p => p.Lead);
    }

    private void AddPeriod()
    {
        Field<NonNullGraphType<IntGraphType>>("year").Description("Calendar year(年份)").Resolve(context => context.Source.Request.Year);
        Field<NonNullGraphType<IntGraphType>>("month")
            .Description("Month that counts as ended(月份)").Resolve(context => context.Source.Request.Month);
        Field<NonNullGraphType<EnumType<TimeBase>>>("timeBase").Description("Measure of time(序时基准)")
            .Resolve(context => context.Source.Request.TimeBase);
    }

    private void AddAmounts()
    {
        Field<MoneyType>("annualPlan").Description("Plan of the year; none if not planned(年度计划投资)")
            .Resolve(context => Money.OfYuan(context.Source.Figures.AnnualPlan));
        Field<NonNullGraphType<MoneyType>>("completedInMonth").Description("Completed in the month(当月完成投资)")
            .Resolve(context => Money.OfYuan(context.Source.Figures.CompletedInMonth));
        Field<NonNullGraphType<MoneyType>>("completedThisYear").Description("Completed since 1 January(年度累计完成投资)")
            .Resolve(context => Money.OfYuan(context.Source.Figures.CompletedThisYear));
        Field<NonNullGraphType<MoneyType>>("completedSinceStart").Description("Completed since the start(开工累计完成投资)")
            .Resolve(context => Money.OfYuan(context.Source.Figures.CompletedSinceStart));
    }

    private void Rate(string name, string description, Func<InvestmentProgress, decimal?> rate) =>
        Field<DecimalType>(name).Description(description).Resolve(context => InvestmentProgress.Rounded(rate(context.Source.Progress)));
}
