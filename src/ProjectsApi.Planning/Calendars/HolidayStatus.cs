namespace ProjectsApi.Planning.Calendars;

/// <summary>Status of the holidays of a year.</summary>
public enum HolidayStatus
{
    /// <summary>
    /// No list is known: its notice is not published yet, or older than the first list. Monday to Friday count as working days.
    /// </summary>
    Provisional,

    /// <summary>The State Council's list is known.</summary>
    Published,
}
