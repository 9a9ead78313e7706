using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("What of a task stays when its resources or their work change; duration = work ÷ units (任务类型)")]
public enum ScheduleTaskType
{
    [Description("Units stay: more work takes longer, more units take less time (固定单位)")]
    FixedUnits = 0,

    [Description("The duration stays, and calendars of resources do not move the task (固定工期)")]
    FixedDuration = 1,

    [Description("Work stays: another duration takes other units (固定工时)")]
    FixedWork = 2,
}
