using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Calendar on which the working time of a lag runs.</summary>
/// <remarks>
/// Source: Oracle Primavera P6, schedule options, "calendar for scheduling relationship lag". Microsoft Project offers the successor's
/// only.
/// </remarks>
[Description("Calendar for the lag of a link (搭接日历)")]
public enum ScheduleLagCalendar
{
    /// <summary>Calendar of the successor, as in Microsoft Project.</summary>
    [Description("Calendar of the successor, as in Microsoft Project (紧后节点日历)")]
    Successor = 1,

    /// <summary>Calendar of the predecessor, the usual choice in P6.</summary>
    [Description("Calendar of the predecessor (紧前节点日历)")]
    Predecessor = 2,

    /// <summary>24 hours a day, every day.</summary>
    [Description("Around the clock (全天候)")]
    AllHours = 3,

    /// <summary>Calendar of the project.</summary>
    [Description("That of the schedule (项目日历)")]
    Project = 4,
}
