namespace ProjectsApi.Features.Calendars;

/// <summary>Calendar and the project that made it; none for a built-in one.</summary>
internal readonly record struct CalendarOfProject(Guid Id, Guid? ProjectId);
