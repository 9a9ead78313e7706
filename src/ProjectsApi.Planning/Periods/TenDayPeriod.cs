using System.ComponentModel;

namespace ProjectsApi.Planning.Periods;

/// <summary>Third of a month (旬).</summary>
[Description("Ten-day period of a month (旬)")]
public enum TenDayPeriod
{
    /// <summary>上旬: day 1 to 10.</summary>
    [Description("Days 1 to 10 (上旬)")]
    First = 1,

    /// <summary>中旬: day 11 to 20.</summary>
    [Description("Days 11 to 20 (中旬)")]
    Middle = 2,

    /// <summary>下旬: day 21 to the last day of the month, 8 to 11 days.</summary>
    [Description("Day 21 to the end of the month (下旬)")]
    Last = 3,
}
