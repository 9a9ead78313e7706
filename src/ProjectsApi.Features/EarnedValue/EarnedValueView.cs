using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

/// <summary>Value planned, earned and spent of one project on its status date.</summary>
/// <param name="AsOf">Status date, at its end.</param>
/// <param name="Budget">Total investment, or the sum of all plans without one; null without both.</param>
/// <param name="PlannedValue">Planned to date; null without a plan.</param>
/// <param name="ActualCost">Completed to date, corrections included.</param>
/// <param name="PaidIn">Paid in to date.</param>
/// <param name="PhysicalProgress">Percent; null before the first report.</param>
/// <param name="Status">Variances and indexes; null without a budget, a plan or physical progress.</param>
/// <param name="Schedule">Earned schedule; null likewise.</param>
/// <param name="FirstMonth">Month in which the plan begins.</param>
/// <param name="Curve">Month by month.</param>
internal sealed record EarnedValueView(
    DateOnly AsOf,
    decimal? Budget,
    decimal? PlannedValue,
    decimal ActualCost,
    decimal PaidIn,
    decimal? PhysicalProgress,
    EarnedValueStatus? Status,
    EarnedSchedule? Schedule,
    DateOnly? FirstMonth,
    IReadOnlyList<CurvePoint> Curve);
