namespace ProjectsApi.Features.EarnedValue;

/// <summary>Rows from which the earned value of one project is computed.</summary>
/// <param name="Plans">Planned amounts by year, and by month where given.</param>
/// <param name="Bookings">Completed and paid-in amounts, by month.</param>
/// <param name="ProgressReports">Reports of physical progress, latest last.</param>
internal sealed record EarnedValueRows(
    IReadOnlyList<PlannedAmount> Plans, IReadOnlyList<BookedAmount> Bookings, IReadOnlyList<ProgressReport> ProgressReports);

internal sealed record PlannedAmount(Guid ProjectId, int Year, int? Month, decimal Amount);

internal sealed record BookedAmount(Guid ProjectId, DateOnly Month, decimal Completed, decimal PaidIn);

/// <summary>Physical progress, percent, from a day in the zone on; null after its removal.</summary>
internal sealed record ProgressReport(Guid ProjectId, DateOnly Day, decimal? Percent);
