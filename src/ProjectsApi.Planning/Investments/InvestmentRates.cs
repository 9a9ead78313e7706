namespace ProjectsApi.Planning.Investments;

/// <summary>Completed investment as a percentage of the plan; every rate is unrounded.</summary>
/// <remarks>
/// Source: reporting practice of key-project offices (年度投资完成率, 占总投资, 占月计划), recomputed from published figures. Completed amounts may be
/// negative (a correction booked in a later month), so no rate has a lower bound. No rate has an upper bound.
/// </remarks>
public static class InvestmentRates
{
    private const decimal Percent = 100m;

    /// <summary>Annual completion rate (年度投资完成率): completed since 1 January ÷ annual plan × 100.</summary>
    /// <param name="completedThisYear">Investment completed since 1 January, any money unit.</param>
    /// <param name="annualPlan">Plan of the year in the same unit, ≥ 0; null when there is none.</param>
    /// <returns>Percent, unrounded; null when the plan is absent or zero: a rate of nothing is neither 0 nor infinite.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan is negative.</exception>
    public static decimal? Completion(decimal completedThisYear, decimal? annualPlan) =>
        Rate(completedThisYear, annualPlan, nameof(annualPlan));

    /// <summary>Share of the total investment (占总投资比重): completed since the start of the project ÷ total × 100.</summary>
    /// <param name="completedSinceStart">Investment completed since the project began, any money unit.</param>
    /// <param name="totalInvestment">Total investment in the same unit, ≥ 0; null when unknown.</param>
    /// <returns>Percent, unrounded; null when the total is absent or zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The total is negative.</exception>
    public static decimal? ShareOfTotal(decimal completedSinceStart, decimal? totalInvestment) =>
        Rate(completedSinceStart, totalInvestment, nameof(totalInvestment));

    /// <summary>Share of the month's plan (占月计划比重): completed in the month ÷ plan of the month × 100.</summary>
    /// <param name="completedInMonth">Investment completed in the month, any money unit.</param>
    /// <param name="monthPlan">Plan of the month in the same unit, ≥ 0; null when there is none.</param>
    /// <returns>Percent, unrounded; null when the plan is absent or zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The plan is negative.</exception>
    public static decimal? MonthPlan(decimal completedInMonth, decimal? monthPlan) =>
        Rate(completedInMonth, monthPlan, nameof(monthPlan));

    /// <summary>Start rate (开工率): projects started ÷ projects planned to start in the year × 100.</summary>
    /// <param name="started">Projects started, those ahead of plan included, ≥ 0.</param>
    /// <param name="plannedStarts">Projects planned to start in the year, ≥ 0.</param>
    /// <returns>Percent, unrounded; null when no start was planned.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static decimal? Start(int started, int plannedStarts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(started);
        return Rate(started, plannedStarts, nameof(plannedStarts));
    }

    private static decimal? Rate(decimal completed, decimal? plan, string planName)
    {
        if (plan is not { } denominator)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(denominator, planName);

        // Multiplied first: the 29 digits of a decimal lose nothing, while 0.333… for a third would.
        return denominator == 0m ? null : completed * Percent / denominator;
    }
}
