using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("Recurrence of a calendar's exception(例外日期的重复方式)")]
internal enum CalendarRecurrence
{
    [Description("Every day from first to last; without last only the first(连续若干天)")]
    Once,

    [Description("Every few days from first on(每隔若干天)")]
    Daily,

    [Description("On days of the week, every few weeks; weeks begin on Sunday(每隔若干周)")]
    Weekly,

    [Description("On a day of the month, every few months; in a shorter month on its last day(每隔若干月的某日)")]
    MonthlyByDay,

    [Description("On a position such as the last Friday, every few months(每隔若干月的第几个)")]
    MonthlyByPosition,

    [Description("On a day of a month, every year(每年某月某日)")]
    YearlyByDay,

    [Description("On a position of a month, every year(每年某月的第几个)")]
    YearlyByPosition,

    [Description(
        "From one day to another of every year, across the turn of the year if the end is earlier. Takes neither first nor last(每年某一时段)")]
    Season,
}
