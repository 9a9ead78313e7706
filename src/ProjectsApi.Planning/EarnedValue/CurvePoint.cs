namespace ProjectsApi.Planning.EarnedValue;

/// <summary>One month of the curves of a project: of the month and to date; money in one unit, percentages unrounded.</summary>
/// <param name="Month">First day of the month; values to date are those of its last day.</param>
/// <param name="Planned">Planned for the month (PV of the month), money.</param>
/// <param name="PlannedToDate">Planned to the end of the month (PV), money.</param>
/// <param name="PlannedProgress">Planned to date, percent of the budget; null when the budget is zero.</param>
/// <param name="Earned">Earned in the month, money, negative when a survey took progress back; null when not known.</param>
/// <param name="EarnedToDate">
/// Earned to the end of the month (EV): physical progress × budget. Null before the first survey and after the status month.
/// </param>
/// <param name="PhysicalProgress">Physical progress (形象进度), percent; null as <paramref name="EarnedToDate"/>.</param>
/// <param name="IsCarriedOver">Whether the physical progress is that of an earlier month because none was observed in this one.</param>
/// <param name="Actual">Booked in the month, money; null after the status month.</param>
/// <param name="ActualToDate">Booked to the end of the month (AC), money; null after the status month.</param>
/// <param name="InvestmentProgress">
/// Money progress (投资进度): booked to date, percent of the budget. Null for a zero budget or after the status month.
/// </param>
public sealed record CurvePoint(
    DateOnly Month,
    decimal Planned,
    decimal PlannedToDate,
    decimal? PlannedProgress,
    decimal? Earned,
    decimal? EarnedToDate,
    decimal? PhysicalProgress,
    bool IsCarriedOver,
    decimal? Actual,
    decimal? ActualToDate,
    decimal? InvestmentProgress);
