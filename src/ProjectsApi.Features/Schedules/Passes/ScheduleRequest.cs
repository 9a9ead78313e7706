namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>How a schedule is to be computed.</summary>
/// <param name="Today">Day in the zone: where a schedule without any day begins.</param>
/// <param name="DataDate">Day up to which progress is known; null for that of its rules.</param>
/// <param name="Calendar">Key of the calendar to go by instead of that of its rules; null for that one.</param>
public sealed record ScheduleRequest(DateOnly Today, DateOnly? DataDate = null, Guid? Calendar = null);
