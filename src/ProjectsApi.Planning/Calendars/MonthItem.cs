namespace ProjectsApi.Planning.Calendars;

/// <summary>Days that are counted within a month, with the numbers of Microsoft Project's XML.</summary>
/// <remarks>Source: Microsoft, Project XML Data Interchange Schema, MonthItem element.</remarks>
public enum MonthItem
{
    /// <summary>Every day of the month.</summary>
    Day = 0,

    /// <summary>Monday to Friday, without regard to the working days of the calendar.</summary>
    Weekday = 1,

    /// <summary>Saturday and Sunday.</summary>
    WeekendDay = 2,

    /// <summary>Sundays.</summary>
    Sunday = 3,

    /// <summary>Mondays.</summary>
    Monday = 4,

    /// <summary>Tuesdays.</summary>
    Tuesday = 5,

    /// <summary>Wednesdays.</summary>
    Wednesday = 6,

    /// <summary>Thursdays.</summary>
    Thursday = 7,

    /// <summary>Fridays.</summary>
    Friday = 8,

    /// <summary>Saturdays.</summary>
    Saturday = 9,
}
