namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Amounts and progress of one month, the input of the curves.</summary>
/// <param name="Month">Any day of the month.</param>
/// <param name="Planned">Investment planned for the month, ≥ 0; null when there is no plan, which plans nothing.</param>
/// <param name="Completed">Investment booked in the month, negative for a correction; null when nothing was booked.</param>
/// <param name="PhysicalProgress">
/// Physical progress of the whole project at the end of the month (形象进度), percent, 0 to 100. Null when not observed.
/// </param>
public sealed record CurveMonth(DateOnly Month, decimal? Planned, decimal? Completed, decimal? PhysicalProgress);
