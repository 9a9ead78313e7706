using System.ComponentModel;

namespace ProjectsApi.Data.Investments;

[Description("Ten-day period of a month (旬)")]
public enum TenDayPeriod
{
    [Description("Days 1 to 10 (上旬)")]
    First = 1,

    [Description("Days 11 to 20 (中旬)")]
    Middle = 2,

    [Description("Day 21 to the end of the month (下旬)")]
    Last = 3,
}
