namespace ProjectsApi.Planning.Calendars;

/// <summary>What is known of the holidays of a year.</summary>
public enum HolidayStatus
{
    /// <summary>No list is held: the notice is not published yet, or older than the first list; Monday to Friday count as working days.</summary>
    Provisional,

    /// <summary>The State Council's list is held.</summary>
    Published,
}
