using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("Position within a month(月内第几个)")]
// The numbers equal those of Planning and of Microsoft Project's files, as do those of CalendarDayItem.
internal enum CalendarDayPosition
{
    [Description("First(第一个)")]
    First = 0,

    [Description("Second(第二个)")]
    Second = 1,

    [Description("Third(第三个)")]
    Third = 2,

    [Description("Fourth(第四个)")]
    Fourth = 3,

    [Description("Last, the fourth or the fifth(最后一个)")]
    Last = 4,
}
