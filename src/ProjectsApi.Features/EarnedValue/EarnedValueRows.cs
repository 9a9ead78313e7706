namespace ProjectsApi.Features.EarnedValue;

/// <summary>What the register knows of the value of one project.</summary>
/// <param name="Plans">Planned amounts by year, and by month where given.</param>
/// <param name="Bookings">What was completed and paid in, by month.</param>
/// <param name="Surveys">Physical progress as it was reported, latest last.</param>
internal sealed record EarnedValueRows(
    IReadOnlyList<PlannedAmount> Plans, IReadOnlyList<BookedAmount> Bookings, IReadOnlyList<ProgressSurvey> Surveys);

internal sealed record PlannedAmount(Guid ProjectId, int Year, int? Month, decimal Amount);

internal sealed record BookedAmount(Guid ProjectId, DateOnly Month, decimal Completed, decimal PaidIn);

/// <summary>Physical progress from a day in the zone on; null when it was taken back.</summary>
internal sealed record ProgressSurvey(Guid ProjectId, DateOnly Day, decimal? Percent);
