using System.ComponentModel;

namespace ProjectsApi.Features.Baselines;

[Description("Kind of compared days (对比口径)")]
internal enum ComparedDays
{
    [Description("Computed days; both states have them (计算日期)")]
    Computed = 1,

    [Description("Planned days, because one state was never computed (计划日期)")]
    Planned = 2,
}
