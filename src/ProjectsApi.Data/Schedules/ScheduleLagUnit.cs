using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Unit of a lag (搭接时间单位)")]
// Links older than the unit hold zero.
public enum ScheduleLagUnit
{
    [Description("Working days of the schedule (工作日)")]
    WorkingDays = 0,

    [Description("Days of 24 hours (日历天)")]
    ElapsedDays = 1,

    [Description("Percent of the predecessor's duration, in working time (工期百分比)")]
    Percent = 2,

    [Description("Percent of the predecessor's duration, around the clock (工期百分比,日历时间)")]
    ElapsedPercent = 3,
}
