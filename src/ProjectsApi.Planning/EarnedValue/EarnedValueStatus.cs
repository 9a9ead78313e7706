namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Budget, plan, earnings and cost of a project at the end of a day, and every index that follows from them.</summary>
/// <remarks>
/// <para>
/// Source: PMI, The Standard for Earned Value Management. For a key project: budget = total investment, plan = planned investment
/// curve, earned = physical progress (形象进度) × budget, cost = completed investment (投资进度); the two kinds of progress never
/// stand in for one another.
/// </para>
/// <para>Indexes and estimates are unrounded and null where their denominator is zero.</para>
/// </remarks>
public readonly record struct EarnedValueStatus
{
    /// <summary>Greatest amount, either sign, that a status is computed for: far above any project, far below where decimals end.</summary>
    public const decimal GreatestAmount = 1_000_000_000_000_000_000m;

    private const decimal Percent = 100m;

    /// <summary>States the four amounts, all in one money unit.</summary>
    /// <param name="asOf">Day whose end is looked at, inclusive.</param>
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
        (AsOf, BudgetAtCompletion, PlannedValue, EarnedValue, ActualCost) = (asOf, budgetAtCompletion, plannedValue, earnedValue, actualCost);
    }

    /// <summary>Day whose end is looked at, inclusive.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Approved budget of the whole (BAC), money.</summary>
    public decimal BudgetAtCompletion { get; }

    /// <summary>Budget of the work planned to date (PV), money.</summary>
    public decimal PlannedValue { get; }

    /// <summary>Budget of the work done to date (EV), money.</summary>
    public decimal EarnedValue { get; }

    /// <summary>Cost of the work done to date (AC), money.</summary>
    public decimal ActualCost { get; }

    /// <summary>CV: EV − AC, money; negative when the work cost more than budgeted.</summary>
    public decimal CostVariance => EarnedValue - ActualCost;

    /// <summary>SV: EV − PV, money; negative when behind the plan.</summary>
    public decimal ScheduleVariance => EarnedValue - PlannedValue;

    /// <summary>CPI: EV ÷ AC, no unit; null when nothing was spent.</summary>
    public decimal? CostPerformanceIndex => Quotient.Of(EarnedValue, ActualCost);

    /// <summary>SPI: EV ÷ PV, no unit; null when nothing was planned to date. Returns to 1 at completion however late.</summary>
    public decimal? SchedulePerformanceIndex => Quotient.Of(EarnedValue, PlannedValue);

    /// <summary>TCPI to the budget: (BAC − EV) ÷ (BAC − AC), no unit; null when exactly the budget is spent, negative when more is.</summary>
    public decimal? ToCompletePerformanceIndex =>
        CostForecast.ToCompletePerformanceIndex(BudgetAtCompletion, EarnedValue, ActualCost, BudgetAtCompletion);

    /// <summary>States the amounts of a project whose earnings follow from its physical progress (形象进度).</summary>
    /// <param name="asOf">Day whose end is looked at, inclusive.</param>
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
    /// <param name="rule">How what remains is forecast.</param>
    /// <returns>Money; null when an index that the rule needs is null or zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? EstimateAtCompletion(ForecastRule rule) => rule switch
    {
        ForecastRule.CostPerformance => CostForecast.AtCostPerformance(BudgetAtCompletion, CostPerformanceIndex),
        ForecastRule.BudgetedRate => CostForecast.AtBudgetedRate(BudgetAtCompletion, EarnedValue, ActualCost),
        ForecastRule.CostAndSchedulePerformance => CostForecast.AtCostAndSchedulePerformance(
            BudgetAtCompletion, EarnedValue, ActualCost, CostPerformanceIndex, SchedulePerformanceIndex),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule of forecast."),
    };

    /// <summary>Cost still to come (ETC): EAC − AC.</summary>
    /// <param name="rule">How what remains is forecast.</param>
    /// <returns>Money; null when there is no estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? EstimateToComplete(ForecastRule rule) => CostForecast.ToComplete(EstimateAtCompletion(rule), ActualCost);

    /// <summary>What the budget will be off by (VAC): BAC − EAC.</summary>
    /// <param name="rule">How what remains is forecast.</param>
    /// <returns>Money, negative when the budget will not do; null when there is no estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? VarianceAtCompletion(ForecastRule rule) =>
        CostForecast.VarianceAtCompletion(BudgetAtCompletion, EstimateAtCompletion(rule));

    /// <summary>TCPI to the estimate: (BAC − EV) ÷ (EAC − AC).</summary>
    /// <param name="rule">How what remains is forecast.</param>
    /// <returns>No unit; null when there is no estimate or nothing is left to spend.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public decimal? ToCompletePerformanceIndexFor(ForecastRule rule) =>
        CostForecast.ToCompletePerformanceIndex(BudgetAtCompletion, EarnedValue, ActualCost, EstimateAtCompletion(rule));
}
