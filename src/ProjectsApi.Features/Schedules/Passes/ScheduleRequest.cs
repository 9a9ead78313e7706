namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Parameters of a computation.</summary>
/// <param name="Today">Today in the time zone; start of a schedule without dates.</param>
/// <param name="DataDate">Day up to which progress is known; null for the stored one.</param>
/// <param name="Calendar">Key of another project calendar; null for the stored one.</param>
internal sealed record ScheduleRequest(DateOnly Today, DateOnly? DataDate = null, Guid? Calendar = null);
