using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics.Months;

internal sealed class MonthFiguresType : ObjectGraphType<MonthFigures>
{
    public MonthFiguresType()
    {
        Name = "MonthFigures";
        Description = "Investment in a month and since 1 January. A month to come has plans only(月度投资)";
        Field<NonNullGraphType<LocalDateType>>("month").Description("First day of the month(月份)").Resolve(context => context.Source.Month);
        Amount<NonNullGraphType<MoneyType>>("plan", m => m.Plan, "Sum of the plans of this month(月度计划投资)");
        Amount<NonNullGraphType<MoneyType>>("planToDate", m => m.PlanToDate, "Sum of the plans of the months up to this one(累计计划投资)");
        Amount<MoneyType>("completed", m => m.Completed, "Completed in the month; none for a month to come(月度完成投资)");
        Amount<MoneyType>("completedToDate", m => m.CompletedToDate, "Completed since 1 January; none for a month to come(累计完成投资)");
        Amount<MoneyType>("paidIn", m => m.PaidIn, "Funds paid in in the month; none for a month to come(月度到位资金)");
        Amount<MoneyType>("paidInToDate", m => m.PaidInToDate, "Funds paid in since 1 January; none for a month to come(累计到位资金)");
        Rate<DecimalType>(
            "completionRate", m => m.CompletionRate,
            "Completed since 1 January, percent of the plans of the year; none without a plan or for a month to come(投资完成率)");
        Rate<NonNullGraphType<DecimalType>>("timeProgress", m => m.TimeProgress, "Months elapsed, percent of the year(序时进度)");
        Rate<DecimalType>(
            "lead", m => m.Lead, "Completion rate less time progress, percentage points; negative when late, none without a rate(超欠序时)");
    }

    private void Amount<TType>(string name, Func<MonthFigures, decimal?> yuan, string description)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).Resolve(context => Money.OfYuan(yuan(context.Source)));

    private void Rate<TType>(string name, Func<MonthFigures, decimal?> rate, string description)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).Resolve(context => InvestmentProgress.Rounded(rate(context.Source)));
}
