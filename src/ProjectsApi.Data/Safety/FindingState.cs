using System.ComponentModel;

namespace ProjectsApi.Data.Safety;

[Description("State of a finding in the closed loop (隐患闭环状态). The last four states are branches of the loop")]
public enum FindingState
{
    [Description("Found (发现)")]
    Found = 1,

    [Description("Registered (登记)")]
    Registered = 2,

    [Description("Graded (定级)")]
    Graded = 3,

    [Description("Assigned to a person with measure and limit (交办)")]
    Assigned = 4,

    [Description("Being rectified (整改中)")]
    Rectifying = 5,

    [Description("Submitted with evidence (整改提交)")]
    Submitted = 6,

    [Description("Rechecked (复查)")]
    Rechecked = 7,

    [Description("Closed (销号)")]
    Closed = 8,

    [Description("Sent back to rectify (退回)")]
    Rejected = 9,

    [Description("Past its deadline (逾期)")]
    Overdue = 10,

    [Description("Under listed supervision (挂牌督办)")]
    Supervised = 11,

    [Description("Work stopped (停工整改)")]
    Stopped = 12,
}
