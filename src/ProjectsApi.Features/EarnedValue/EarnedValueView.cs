using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

/// <summary>Value planned, earned and spent of one project at the end of a day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Budget">Total investment, or the sum of all plans where none is registered; null when there is neither.</param>
/// <param name="PlannedValue">Planned to date; null when nothing is planned at all.</param>
/// <param name="ActualCost">Completed to date, corrections included.</param>
/// <param name="PaidIn">Paid in to date.</param>
/// <param name="PhysicalProgress">Percent; null when it was never reported.</param>
/// <param name="Status">Variances and indexes; null without a budget, a plan or physical progress.</param>
/// <param name="Schedule">Schedule in time; null likewise.</param>
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
