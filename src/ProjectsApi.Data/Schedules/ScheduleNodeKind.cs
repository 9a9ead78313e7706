using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Kind of schedule node (计划节点类型)")]
public enum ScheduleNodeKind
{
    [Description("Work with a duration (任务)")]
    Task = 1,

    [Description("Point in time without a duration (里程碑)")]
    Milestone = 2,

    [Description("Sum of its children (汇总)")]
    Summary = 3,
}
