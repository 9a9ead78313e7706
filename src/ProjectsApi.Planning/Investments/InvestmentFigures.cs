namespace ProjectsApi.Planning.Investments;

/// <summary>Amounts for the progress of an investment, in one money unit, of one project or the sum of many.</summary>
/// <param name="MonthsElapsed">Whole months of the year reported on, 0 to 12; the month of the report counts as ended.</param>
/// <param name="CompletedInMonth">Completed in the month of the report.</param>
/// <param name="CompletedThisYear">Completed from 1 January to the end of the month of the report.</param>
/// <param name="CompletedSinceStart">Completed from the start of the project to the end of the month of the report.</param>
/// <param name="AnnualPlan">Plan of the year, ≥ 0; null when there is none.</param>
/// <param name="MonthPlans">Plans of January, February, …: at most 12 entries, each ≥ 0; null for a month without one.</param>
/// <param name="TotalInvestment">Total investment of the project, ≥ 0; null when unknown.</param>
public sealed record InvestmentFigures(
    int MonthsElapsed,
    decimal CompletedInMonth,
    decimal CompletedThisYear,
    decimal CompletedSinceStart,
    decimal? AnnualPlan,
    IReadOnlyList<decimal?> MonthPlans,
    decimal? TotalInvestment);
