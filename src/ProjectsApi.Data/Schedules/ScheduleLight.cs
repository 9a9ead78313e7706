using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("How a schedule node stands by the rules of its schedule (预警灯)")]
public enum ScheduleLight
{
    [Description("As planned (绿灯)")]
    Green = 1,

    [Description("Watch (黄灯)")]
    Yellow = 2,

    [Description("Warning (橙灯)")]
    Orange = 3,

    [Description("Alarm (红灯)")]
    Red = 4,
}
