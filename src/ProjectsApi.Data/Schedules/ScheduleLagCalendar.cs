using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("On whose calendar the lag of a link runs (搭接日历)")]
public enum ScheduleLagCalendar
{
    [Description("That of the node that waits, as in Microsoft Project (紧后节点日历)")]
    Successor = 1,

    [Description("That of the node that is waited for (紧前节点日历)")]
    Predecessor = 2,

    [Description("Around the clock (全天候)")]
    AllHours = 3,

    [Description("That of the schedule (项目日历)")]
    Project = 4,
}
