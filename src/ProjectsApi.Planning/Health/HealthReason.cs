using System.ComponentModel;

namespace ProjectsApi.Planning.Health;

/// <summary>Why a check is not applicable.</summary>
[Description("Reason why a check was not possible (不适用原因)")]
public enum HealthReason
{
    /// <summary>Tasks need no resources, so the checks ignore them.</summary>
    [Description("Tasks need no resources, so the checks ignore them (不检查资源)")]
    NoResources = 1,

    /// <summary>No data date is set.</summary>
    [Description("No data date is set (无数据日期)")]
    NoDataDate = 2,

    /// <summary>There is no baseline to compare with.</summary>
    [Description("There is no baseline to compare with (无基线)")]
    NoBaseline = 3,

    /// <summary>Neither an imposed finish nor a baseline gives a target to reach.</summary>
    [Description("Neither an imposed finish nor a baseline gives a target to reach (无目标日期)")]
    NoTarget = 4,

    /// <summary>The schedule has no item that the check examines.</summary>
    [Description("The schedule has no item of the kind that the check counts (无检查对象)")]
    NothingToCheck = 5,

    /// <summary>No open task is critical, so none can be made longer.</summary>
    [Description("No open task is critical, so none can be made longer (无关键任务)")]
    NoCriticalTask = 6,

    /// <summary>The lengthened schedule ends after 2149.</summary>
    [Description("The longer schedule ends beyond the calendar (超出日历范围)")]
    BeyondCalendar = 7,
}
