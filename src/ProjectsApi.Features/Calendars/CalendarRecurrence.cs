using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("On which days an exception of a calendar holds(例外日期的重复方式)")]
public enum CalendarRecurrence
{
    [Description("From first to last, every day; without last only the first(连续若干天)")]
    Once,

    [Description("Every so many days from first on(每隔若干天)")]
    Daily,

    [Description("On weekdays of every so many weeks; weeks begin on Sunday(每隔若干周)")]
    Weekly,

    [Description("On a day of every so many months; in a month that is too short on its last(每隔若干月的某日)")]
    MonthlyByDay,

    [Description("On a position such as the last Friday of every so many months(每隔若干月的第几个)")]
    MonthlyByPosition,

    [Description("On a day of a month, every year(每年某月某日)")]
    YearlyByDay,

    [Description("On a position of a month, every year(每年某月的第几个)")]
    YearlyByPosition,

    [Description(
        "From a day to another one of every year, over the turn of the year if that one is earlier; takes neither first nor last(每年某一时段)")]
    Season,
}
