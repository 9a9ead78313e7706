namespace ProjectsApi.Planning.Investments;

/// <summary>Where an investment milestone (投资节点) stands on a given day.</summary>
public enum MilestoneStatus
{
    /// <summary>Not yet due (未到期): planned more than 30 days ahead, or without a planned day.</summary>
    Planned,

    /// <summary>Due (临期): planned for today or one of the 30 days after it.</summary>
    Due,

    /// <summary>Overdue (逾期): the planned day has passed and the milestone can still be reached.</summary>
    Overdue,

    /// <summary>Met (按期完成): reached on or before the planned day, or reached without one.</summary>
    Met,

    /// <summary>Met late (逾期完成): reached after the planned day.</summary>
    MetLate,

    /// <summary>Missed (未完成): the planned day has passed and the project is finished or cancelled, so it can no longer be reached.</summary>
    Missed,

    /// <summary>Cancelled (已取消): given up, whatever else is recorded.</summary>
    Cancelled,
}
