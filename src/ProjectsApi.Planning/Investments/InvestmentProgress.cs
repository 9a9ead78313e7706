namespace ProjectsApi.Planning.Investments;

/// <summary>Progress of an investment at the end of a month; percentages and percentage points, unrounded.</summary>
/// <param name="CompletionRate">年度投资完成率, percent of the annual plan; null without a plan or with a plan of zero.</param>
/// <param name="ShareOfTotal">占总投资, percent of the total investment; null when the total is unknown or zero.</param>
/// <param name="MonthPlanRate">占月计划, percent of the month's plan; null without a plan or with a plan of zero.</param>
/// <param name="TimeProgress">序时进度, percent; null when it follows a plan curve that does not exist.</param>
/// <param name="Lead">
/// 超(欠)序时, percentage points: completion rate − time progress, negative when behind schedule; null when either is.
/// </param>
public sealed record InvestmentProgress(
    decimal? CompletionRate,
    decimal? ShareOfTotal,
    decimal? MonthPlanRate,
    decimal? TimeProgress,
    decimal? Lead)
{
    /// <summary>Computes every measure of progress from the amounts booked and planned.</summary>
    /// <param name="figures">Amounts in one money unit.</param>
    /// <param name="timeBase">How the months of the year are weighed.</param>
    /// <returns>Unrounded measures; rounding belongs to the view, see <see cref="Rounded"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Months outside 0 to 12, a negative plan or total, or an unknown time base.</exception>
    public static InvestmentProgress Of(InvestmentFigures figures, TimeBase timeBase)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var completionRate = InvestmentRates.Completion(figures.CompletedThisYear, figures.AnnualPlan);
        var timeProgress = timeBase switch
        {
            TimeBase.CalendarMonths => Investments.TimeProgress.OfCalendarMonths(figures.MonthsElapsed),
            TimeBase.PlanCurve => Investments.TimeProgress.OfPlanCurve(figures.MonthPlans, figures.AnnualPlan, figures.MonthsElapsed),
            _ => throw new ArgumentOutOfRangeException(nameof(timeBase), timeBase, "Unknown time base."),
        };
        return new(
            completionRate,
            InvestmentRates.ShareOfTotal(figures.CompletedSinceStart, figures.TotalInvestment),
            InvestmentRates.MonthPlan(figures.CompletedInMonth, PlanOfTheMonth(figures)),
            timeProgress,
            LeadOf(completionRate, timeProgress));
    }

    /// <summary>Lead over the time progress (超序时), negative when behind schedule (欠序时).</summary>
    /// <param name="completionRate">Percent, unrounded; null when there is no rate.</param>
    /// <param name="timeProgress">Percent, unrounded; null when there is none.</param>
    /// <returns>Percentage points, unrounded; null when either is null.</returns>
    /// <remarks>
    /// Use unrounded values: Jiangmen published 13.8 for 629.0 of 647.4 after ten months. The difference of the rounded rates, 97.2 −
    /// 83.3, would be 13.9.
    /// </remarks>
    public static decimal? LeadOf(decimal? completionRate, decimal? timeProgress) => completionRate - timeProgress;

    /// <summary>Rounds a percentage or percentage points for display: one decimal, halves away from zero (四舍五入).</summary>
    /// <param name="percentage">Percent or percentage points; null stays null.</param>
    /// <returns>The value with one decimal, so 0.05 gives 0.1 and −0.05 gives −0.1.</returns>
    public static decimal? Rounded(decimal? percentage) =>
        percentage is { } value ? decimal.Round(value, 1, MidpointRounding.AwayFromZero) : null;

    private static decimal? PlanOfTheMonth(InvestmentFigures figures) =>
        figures.MonthsElapsed >= 1 && figures.MonthsElapsed <= figures.MonthPlans.Count
            ? figures.MonthPlans[figures.MonthsElapsed - 1]
            : null;
}
