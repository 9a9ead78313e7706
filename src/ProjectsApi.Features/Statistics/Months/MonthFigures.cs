using ProjectsApi.Data.Statistics;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics.Months;

/// <summary>Investment in one month and since 1 January, yuan; rates are unrounded.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Plan">Sum of the plans of this month.</param>
/// <param name="PlanToDate">Sum of the plans of the months up to this one.</param>
/// <param name="Completed">Investment completed in the month; null for a month to come, as for the others below.</param>
/// <param name="CompletedToDate">Investment completed since 1 January.</param>
/// <param name="PaidIn">Funds paid in in the month.</param>
/// <param name="PaidInToDate">Funds paid in since 1 January.</param>
/// <param name="CompletionRate">Completed since 1 January, percent of the plan of the year; null without one.</param>
internal sealed record MonthFigures(
    DateOnly Month, decimal Plan, decimal PlanToDate, decimal? Completed, decimal? CompletedToDate, decimal? PaidIn, decimal? PaidInToDate,
    decimal? CompletionRate)
{
    private const int MonthsInYear = 12;

    /// <summary>Months elapsed at the end of the month, percent of the year.</summary>
    public decimal TimeProgress => Planning.Investments.TimeProgress.OfCalendarMonths(Month.Month);

    public decimal? Lead => InvestmentProgress.LeadOf(CompletionRate, TimeProgress);

    /// <summary>The twelve months of a year.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="sums">Sums of the year; null without any row.</param>
    /// <param name="last">A day of the last month with figures.</param>
    public static IReadOnlyList<MonthFigures> OfYear(int year, YearSums? sums, DateOnly last) =>
        [.. Enumerable.Range(1, MonthsInYear).Select(month => Of(new DateOnly(year, month, 1), sums, last))];

    private static MonthFigures Of(DateOnly month, YearSums? sums, DateOnly last)
    {
        var (plan, planToDate) = In(month.Month, sums is null ? null : sums.PlannedThrough);
        var (completed, completedToDate) = In(month.Month, sums is null ? null : sums.CompletedThrough);
        var (paidIn, paidInToDate) = In(month.Month, sums is null ? null : sums.PaidInThrough);
        return month > last
            ? new MonthFigures(month, plan, planToDate, null, null, null, null, null)
            : new MonthFigures(
                month, plan, planToDate, completed, completedToDate, paidIn, paidInToDate,
                InvestmentRates.Completion(completedToDate, sums is { Planned: > 0 } ? sums.Plan : null));
    }

    private static (decimal InMonth, decimal ToDate) In(int month, Func<int, decimal>? through)
    {
        var toDate = through?.Invoke(month) ?? 0m;
        return (toDate - (month > 1 ? through?.Invoke(month - 1) ?? 0m : 0m), toDate);
    }
}
