using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Calendars;

/// <summary>What of a project's own calendar is needed to compile it.</summary>
public sealed record StoredCalendar(Guid Id, Guid ProjectId, string Name, BuiltInCalendar? BuiltInBase, Guid? BaseId, string Definition);
