using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("Days that are counted within a month(月内计数对象)")]
internal enum CalendarDayItem
{
    [Description("Every day(日)")]
    Day = 0,

    [Description("Monday to Friday, regardless of the calendar(周一至周五)")]
    Weekday = 1,

    [Description("Saturday and Sunday(周末)")]
    WeekendDay = 2,

    [Description("Sundays(星期日)")]
    Sunday = 3,

    [Description("Mondays(星期一)")]
    Monday = 4,

    [Description("Tuesdays(星期二)")]
    Tuesday = 5,

    [Description("Wednesdays(星期三)")]
    Wednesday = 6,

    [Description("Thursdays(星期四)")]
    Thursday = 7,

    [Description("Fridays(星期五)")]
    Friday = 8,

    [Description("Saturdays(星期六)")]
    Saturday = 9,
}
