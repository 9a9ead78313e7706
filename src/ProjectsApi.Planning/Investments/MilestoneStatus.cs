using System.ComponentModel;

namespace ProjectsApi.Planning.Investments;

/// <summary>Status of an investment milestone (投资节点) on a given day.</summary>
[Description("Status of an investment milestone (投资节点) on a given day")]
public enum MilestoneStatus
{
    /// <summary>Not yet due (未到期): planned more than 30 days ahead, or without a planned day.</summary>
    [Description("Not yet due (未到期): planned more than 30 days ahead, or without a planned day")]
    Planned,

    /// <summary>Due (临期): planned for today or one of the 30 days after it.</summary>
    [Description("Due (临期): planned for today or one of the 30 days after it")]
    Due,

    /// <summary>Overdue (逾期): the planned day has passed and the milestone can still be reached.</summary>
    [Description("Overdue (逾期): the planned day has passed and the milestone can still be reached")]
    Overdue,

    /// <summary>Reported (已上报): an actual day or amount was reported and waits for another person's confirmation.</summary>
    [Description("Reported (已上报): the reported day or amount waits for confirmation by another person")]
    Reported,

    /// <summary>Met (按期完成): reached on or before the planned day, or reached without one.</summary>
    [Description("Met (按期完成): reached on or before the planned day, or reached without one")]
    Met,

    /// <summary>Met late (逾期完成): reached after the planned day.</summary>
    [Description("Met late (逾期完成): reached after the planned day")]
    MetLate,

    /// <summary>Missed (未完成): the planned day has passed and the project is finished or cancelled. It can no longer be reached.</summary>
    [Description("Missed (未完成): the planned day has passed in a finished or cancelled project. The milestone can no longer be reached")]
    Missed,

    /// <summary>Cancelled (已取消): given up, without regard to other records.</summary>
    [Description("Cancelled (已取消): given up, regardless of all other records")]
    Cancelled,
}
