namespace ProjectsApi.Data.Safety;

/// <summary>Where a finding stands in the closed loop (隐患闭环状态); the last four are its branches.</summary>
public enum FindingState
{
    /// <summary>Found (发现).</summary>
    Found = 1,

    /// <summary>Registered (登记).</summary>
    Registered = 2,

    /// <summary>Graded (定级).</summary>
    Graded = 3,

    /// <summary>Assigned to a person with measure and limit (交办).</summary>
    Assigned = 4,

    /// <summary>Being rectified (整改中).</summary>
    Rectifying = 5,

    /// <summary>Submitted with evidence (整改提交).</summary>
    Submitted = 6,

    /// <summary>Rechecked (复查).</summary>
    Rechecked = 7,

    /// <summary>Closed (销号).</summary>
    Closed = 8,

    /// <summary>Sent back to rectify (退回).</summary>
    Rejected = 9,

    /// <summary>Past its deadline (逾期).</summary>
    Overdue = 10,

    /// <summary>Under listed supervision (挂牌督办).</summary>
    Supervised = 11,

    /// <summary>Work stopped (停工整改).</summary>
    Stopped = 12,
}
