using System.ComponentModel;

namespace ProjectsApi.Features.Baselines;

[Description("Which days of the nodes are compared (对比口径)")]
public enum ComparedDays
{
    [Description("Those that follow from the schedule's logic; both sides have them (计算日期)")]
    Computed = 1,

    [Description("Those that were planned, because one side was never computed (计划日期)")]
    Planned = 2,
}
