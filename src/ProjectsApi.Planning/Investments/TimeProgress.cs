namespace ProjectsApi.Planning.Investments;

/// <summary>Time progress of a year (序时进度): the part of the year's work planned by the end of a month.</summary>
/// <remarks>Source: reporting practice; "months elapsed ÷ 12" is the usual rule; some places weigh months by plan.</remarks>
public static class TimeProgress
{
    private const int MonthsInYear = 12;
    private const decimal Percent = 100m;

    /// <summary>Months elapsed ÷ 12 × 100.</summary>
    /// <param name="monthsElapsed">Whole months of the year that have ended, 0 to 12.</param>
    /// <returns>Percent, 0 to 100, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is below 0 or above 12.</exception>
    public static decimal OfCalendarMonths(int monthsElapsed)
    {
        RequireMonths(monthsElapsed);
        return monthsElapsed * Percent / MonthsInYear;
    }

    /// <summary>Plans of the months elapsed ÷ annual plan × 100.</summary>
    /// <param name="monthPlans">Plan of January, February, …: at most 12 entries, any money unit; null for a month without one.</param>
    /// <param name="annualPlan">Plan of the year in the same unit, ≥ 0; null when there is none.</param>
    /// <param name="monthsElapsed">Whole months of the year that have ended, 0 to 12.</param>
    /// <returns>
    /// Percent, unrounded. Null when the annual plan is absent or zero, or when no month has a plan. In a year with a curve, a month
    /// without a plan adds nothing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Months outside 0 to 12, more than 12 plans, or a negative plan.</exception>
    public static decimal? OfPlanCurve(IReadOnlyList<decimal?> monthPlans, decimal? annualPlan, int monthsElapsed)
    {
        ArgumentNullException.ThrowIfNull(monthPlans);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthPlans.Count, MonthsInYear, nameof(monthPlans));
        RequireMonths(monthsElapsed);
        if (monthPlans.Any(plan => plan < 0m))
        {
            throw new ArgumentOutOfRangeException(nameof(monthPlans), "A month's plan is never negative.");
        }

        return monthPlans.All(plan => plan is null)
            ? null
            : InvestmentRates.Completion(monthPlans.Take(monthsElapsed).Sum(plan => plan ?? 0m), annualPlan);
    }

    /// <summary>Months of a year that have ended by the end of a day.</summary>
    /// <param name="day">The day; the last one of a month ends it.</param>
    /// <returns>0 to 12.</returns>
    public static int MonthsEnded(DateOnly day) => day.AddDays(1).Month == day.Month ? day.Month - 1 : day.Month;

    private static void RequireMonths(int monthsElapsed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(monthsElapsed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthsElapsed, MonthsInYear);
    }
}
