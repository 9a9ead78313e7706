namespace ProjectsApi.Planning.EarnedValue;

/// <summary>BAC, PV, EV and AC of a project at the end of a day, with all indexes.</summary>
/// <remarks>
/// <para>
/// Source: PMI, The Standard for Earned Value Management. For a key project the budget is the total investment and the plan is the planned
/// investment curve. Earned value is physical progress (形象进度) × budget, actual cost is completed investment (投资进度). Neither kind of
/// progress replaces the other.
/// </para>
/// <para>
/// Indexes and estimates are unrounded, and null when their denominator is zero.
/// </para>
/// </remarks>
public readonly record struct EarnedValueStatus
{
    /// <summary>Largest amount of either sign: far above any project, far below the range of decimals.</summary>
    public const decimal GreatestAmount = 1_000_000_000_000_000_000m;

    private const decimal Percent = 100m;

    /// <summary>Creates a status from the four amounts, all in one money unit.</summary>
    /// <param name="asOf">Status date; its end counts, inclusive.</param>
    /// <param name="budgetAtCompletion">BAC, ≥ 0.</param>
    /// <param name="plannedValue">PV to date, ≥ 0; above the budget when more was planned than approved.</param>
    /// <param name="earnedValue">EV to date, 0 to BAC.</param>
    /// <param name="actualCost">AC to date; below zero only where corrections exceed bookings.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is outside its bounds or beyond <see cref="GreatestAmount"/>.</exception>
    public EarnedValueStatus(DateOnly asOf, decimal budgetAtCompletion, decimal plannedValue, decimal earnedValue, decimal actualCost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budgetAtCompletion);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(budgetAtCompletion, GreatestAmount);
        ArgumentOutOfRangeException.ThrowIfNegative(plannedValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plannedValue, GreatestAmount);
        ArgumentOutOfRangeException.ThrowIfNegative(earnedValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earnedValue, budgetAtCompletion);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(actualCost, GreatestAmount);
        ArgumentOutOfRangeException.ThrowIfLessThan(actualCost, -GreatestAmount);
        (AsOf, BudgetAtCompletion, PlannedValue, EarnedValue, ActualCost) = (asOf, budgetAtCompletion, plannedValue,
            earnedValue, actualCost);
    }

    /// <summary>Status date; its end counts, inclusive.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Budget at completion (BAC), money.</summary>
    public decimal BudgetAtCompletion { get; }

    /// <summary>Budget of the work planned to date (PV), money.</summary>
    public decimal PlannedValue { get; }

    /// <summary>Budget of the work done to date (EV), money.</summary>
    public decimal EarnedValue { get; }

    /// <summary>Cost of the work done to date (AC), money.</summary>
    public decimal ActualCost { get; }

    /// <summary>CV: EV − AC, money; negative when the work cost more than budgeted.</summary>
    public decimal CostVariance => EarnedValue - ActualCost;

    /// <summary>SV: EV − PV, money; negative when behind schedule.</summary>
    public decimal ScheduleVariance => EarnedValue - PlannedValue;

    /// <summary>CPI: EV ÷ AC, no unit; null when nothing was spent.</summary>
    public decimal? CostPerformanceIndex => DecimalOrNull.Divide(EarnedValue, ActualCost);

    /// <summary>SPI: EV ÷ PV, no unit; null when nothing was planned to date. Returns to 1 at completion, also after a delay.</summary>
    public decimal? SchedulePerformanceIndex => DecimalOrNull.Divide(EarnedValue, PlannedValue);

    /// <summary>TCPI to the budget: (BAC − EV) ÷ (BAC − AC), no unit. Null when exactly the budget is spent, negative beyond it.</summary>
    public decimal? ToCompletePerformanceIndex =>
        CostForecast.ToCompletePerformanceIndex(BudgetAtCompletion, EarnedValue, ActualCost, BudgetAtCompletion);

    /// <summary>Creates the status of a project that earns value by physical progress (形象进度).</summary>
    /// <param name="asOf">Status date; its end counts, inclusive.</param>
    /// <param name="budgetAtCompletion">BAC, ≥ 0.</param>
    /// <param name="plannedValue">PV to date, ≥ 0.</param>
    /// <param name="physicalProgress">Percent, 0 to 100.</param>
    /// <param name="actualCost">AC to date.</param>
    /// <returns>The status; EV is physical progress × BAC ÷ 100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Progress outside 0 to 100, or an amount outside its bounds.</exception>
    public static EarnedValueStatus OfProgress(
        DateOnly asOf, decimal budgetAtCompletion, decimal plannedValue, decimal physicalProgress, decimal actualCost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(physicalProgress);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(physicalProgress, Percent);
        return new(asOf, budgetAtCompletion, plannedValue, budgetAtCompletion * physicalProgress / Percent, actualCost);
    }

    /// <summary>Final cost expected (EAC).</summary>
    /// <param name="rule">Rule of the forecast.</param>
    /// <returns>Money; null when an index that the rule needs is null or zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? EstimateAtCompletion(ForecastRule rule) => rule switch
    {
        ForecastRule.CostPerformance => CostForecast.AtCostPerformance(BudgetAtCompletion, CostPerformanceIndex),
        ForecastRule.BudgetedRate => CostForecast.AtBudgetedRate(BudgetAtCompletion, EarnedValue, ActualCost),
        ForecastRule.CostAndSchedulePerformance => CostForecast.AtCostAndSchedulePerformance(
            BudgetAtCompletion, EarnedValue, ActualCost, CostPerformanceIndex, SchedulePerformanceIndex),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown forecast rule."),
    };

    /// <summary>Cost still to come (ETC): EAC − AC.</summary>
    /// <param name="rule">Rule of the forecast.</param>
    /// <returns>Money; null when there is no estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? EstimateToComplete(ForecastRule rule) => CostForecast.ToComplete(EstimateAtCompletion(rule), ActualCost);

    /// <summary>Variance at completion (VAC): BAC − EAC.</summary>
    /// <param name="rule">Rule of the forecast.</param>
    /// <returns>Money, negative when the budget will not do; null when there is no estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? VarianceAtCompletion(ForecastRule rule) =>
        CostForecast.VarianceAtCompletion(BudgetAtCompletion, EstimateAtCompletion(rule));

    /// <summary>TCPI to the estimate: (BAC − EV) ÷ (EAC − AC).</summary>
    /// <param name="rule">Rule of the forecast.</param>
    /// <returns>No unit; null when there is no estimate or nothing is left to spend.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? ToCompletePerformanceIndexFor(ForecastRule rule) =>
        CostForecast.ToCompletePerformanceIndex(BudgetAtCompletion, EarnedValue, ActualCost, EstimateAtCompletion(rule));
}
