namespace ProjectsApi.Features.Statistics.Months;

/// <summary>Year whose months are asked for.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Last">A day of the last month with figures.</param>
internal sealed record MonthsRequest(int Year, DateOnly Last);
