using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("What becomes of links that work has not kept to (进度处理规则)")]
public enum ScheduleProgressRule
{
    [Description("What remains waits for its predecessors all the same (保留逻辑)")]
    RetainedLogic = 1,

    [Description("What has begun goes on without them (进度覆盖)")]
    ProgressOverride = 2,
}
