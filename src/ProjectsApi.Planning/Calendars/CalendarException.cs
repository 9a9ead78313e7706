namespace ProjectsApi.Planning.Calendars;

/// <summary>Days that work otherwise than their week says: holidays, make-up workdays, changed working times.</summary>
/// <param name="Name">Name, such as 春节; null without one.</param>
/// <param name="When">The days.</param>
/// <param name="Pattern">How each of them works; <see cref="DayPattern.Off"/> for a holiday.</param>
public sealed record CalendarException(string? Name, Recurrence When, DayPattern Pattern);
