namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Formulas of the cost at and to completion. Results are unrounded; the view rounds them.</summary>
/// <remarks>
/// <para>
/// Source: PMI, The Standard for Earned Value Management. Worked numbers: Damnjanovic and Reinschmidt, Data Analytics for Engineering and
/// Construction Project Risk Management (2020), chapter on earned value.
/// </para>
/// <para>
/// Amounts are in one money unit. A result is null when a denominator is zero or an operand null. Without earned value or actual cost there
/// is no forecast. It is also null when it would not fit into a decimal (7.9 × 10^28).
/// </para>
/// </remarks>
public static class CostForecast
{
    /// <summary>Final cost if cost efficiency stays as it has been (EAC): BAC ÷ CPI.</summary>
    /// <param name="budgetAtCompletion">Approved budget (BAC).</param>
    /// <param name="costPerformanceIndex">CPI, no unit; null when there is none.</param>
    /// <returns>Money; null when the index is null or zero.</returns>
    public static decimal? AtCostPerformance(decimal budgetAtCompletion, decimal? costPerformanceIndex) =>
        DecimalOrNull.Divide(budgetAtCompletion, costPerformanceIndex);

    /// <summary>Final cost if the remaining work costs its budget (EAC): AC + (BAC − EV).</summary>
    /// <param name="budgetAtCompletion">Approved budget (BAC).</param>
    /// <param name="earnedValue">Budget of the work done (EV).</param>
    /// <param name="actualCost">Cost of the work done (AC).</param>
    /// <returns>Money.</returns>
    public static decimal AtBudgetedRate(decimal budgetAtCompletion, decimal earnedValue, decimal actualCost) =>
        actualCost + (budgetAtCompletion - earnedValue);

    /// <summary>Final cost if both efficiencies hold for the remaining work (EAC): AC + (BAC − EV) ÷ (CPI × SPI).</summary>
    /// <param name="budgetAtCompletion">Approved budget (BAC).</param>
    /// <param name="earnedValue">Budget of the work done (EV).</param>
    /// <param name="actualCost">Cost of the work done (AC).</param>
    /// <param name="costPerformanceIndex">CPI, no unit; null when there is none.</param>
    /// <param name="schedulePerformanceIndex">SPI, no unit; null when there is none.</param>
    /// <returns>Money; null when an index is null or zero.</returns>
    public static decimal? AtCostAndSchedulePerformance(
        decimal budgetAtCompletion,
        decimal earnedValue,
        decimal actualCost,
        decimal? costPerformanceIndex,
        decimal? schedulePerformanceIndex) =>
        // One division after the other: the product of two small indexes would be rounded to zero.
        DecimalOrNull.Add(
            actualCost,
            DecimalOrNull.Divide(DecimalOrNull.Divide(budgetAtCompletion - earnedValue, costPerformanceIndex), schedulePerformanceIndex));

    /// <summary>Cost still to come (ETC): EAC − AC.</summary>
    /// <param name="estimateAtCompletion">Final cost expected (EAC); null when there is none.</param>
    /// <param name="actualCost">Cost of the work done (AC).</param>
    /// <returns>Money; null without an estimate.</returns>
    public static decimal? ToComplete(decimal? estimateAtCompletion, decimal actualCost) =>
        DecimalOrNull.Add(estimateAtCompletion, -actualCost);

    /// <summary>Variance at completion (VAC): BAC − EAC.</summary>
    /// <param name="budgetAtCompletion">Approved budget (BAC).</param>
    /// <param name="estimateAtCompletion">Final cost expected (EAC); null when there is none.</param>
    /// <returns>Money, negative when the budget will not do; null without an estimate.</returns>
    public static decimal? VarianceAtCompletion(decimal budgetAtCompletion, decimal? estimateAtCompletion) =>
        DecimalOrNull.Add(budgetAtCompletion, -estimateAtCompletion);

    /// <summary>Efficiency that the remaining work needs to meet a given cost (TCPI): (BAC − EV) ÷ (target − AC).</summary>
    /// <param name="budgetAtCompletion">Approved budget (BAC).</param>
    /// <param name="earnedValue">Budget of the work done (EV).</param>
    /// <param name="actualCost">Cost of the work done (AC).</param>
    /// <param name="targetCost">Cost to end at: the budget (BAC) or an estimate (EAC); null when there is none.</param>
    /// <returns>
    /// No unit. Null when the target is null or exactly spent. Negative when more than the target is spent already: no efficiency
    /// reaches it.
    /// </returns>
    public static decimal? ToCompletePerformanceIndex(
        decimal budgetAtCompletion, decimal earnedValue, decimal actualCost, decimal? targetCost) =>
        DecimalOrNull.Divide(budgetAtCompletion - earnedValue, targetCost - actualCost);
}
