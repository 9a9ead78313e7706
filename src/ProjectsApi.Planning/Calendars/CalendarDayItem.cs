using System.ComponentModel;

namespace ProjectsApi.Planning.Calendars;

/// <summary>Days that are counted within a month, with the numbers of Microsoft Project's XML.</summary>
/// <remarks>Source: Microsoft, Project XML Data Interchange Schema, MonthItem element.</remarks>
[Description("Days that are counted within a month(月内计数对象)")]
public enum CalendarDayItem
{
    /// <summary>Every day of the month.</summary>
    [Description("Every day(日)")]
    Day = 0,

    /// <summary>Monday to Friday, without regard to the working days of the calendar.</summary>
    [Description("Monday to Friday, regardless of the calendar(周一至周五)")]
    Weekday = 1,

    /// <summary>Saturday and Sunday.</summary>
    [Description("Saturday and Sunday(周末)")]
    WeekendDay = 2,

    /// <summary>Sundays.</summary>
    [Description("Sundays(星期日)")]
    Sunday = 3,

    /// <summary>Mondays.</summary>
    [Description("Mondays(星期一)")]
    Monday = 4,

    /// <summary>Tuesdays.</summary>
    [Description("Tuesdays(星期二)")]
    Tuesday = 5,

    /// <summary>Wednesdays.</summary>
    [Description("Wednesdays(星期三)")]
    Wednesday = 6,

    /// <summary>Thursdays.</summary>
    [Description("Thursdays(星期四)")]
    Thursday = 7,

    /// <summary>Fridays.</summary>
    [Description("Fridays(星期五)")]
    Friday = 8,

    /// <summary>Saturdays.</summary>
    [Description("Saturdays(星期六)")]
    Saturday = 9,
}
