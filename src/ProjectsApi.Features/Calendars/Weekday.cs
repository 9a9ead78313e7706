using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("Day of the week(星期)")]
// The numbers equal those of System.DayOfWeek.
internal enum Weekday
{
    [Description("Sunday(星期日)")]
    Sunday = 0,

    [Description("Monday(星期一)")]
    Monday = 1,

    [Description("Tuesday(星期二)")]
    Tuesday = 2,

    [Description("Wednesday(星期三)")]
    Wednesday = 3,

    [Description("Thursday(星期四)")]
    Thursday = 4,

    [Description("Friday(星期五)")]
    Friday = 5,

    [Description("Saturday(星期六)")]
    Saturday = 6,
}
