using System.ComponentModel;

namespace ProjectsApi.Planning.Calendars;

/// <summary>Which of those counted within a month, with the numbers of Microsoft Project's XML.</summary>
[Description("Position within a month(月内第几个)")]
public enum CalendarDayPosition
{
    /// <summary>The first.</summary>
    [Description("First(第一个)")]
    First = 0,

    /// <summary>The second.</summary>
    [Description("Second(第二个)")]
    Second = 1,

    /// <summary>The third.</summary>
    [Description("Third(第三个)")]
    Third = 2,

    /// <summary>The fourth.</summary>
    [Description("Fourth(第四个)")]
    Fourth = 3,

    /// <summary>The last, be it the fourth or the fifth.</summary>
    [Description("Last, the fourth or the fifth(最后一个)")]
    Last = 4,
}
