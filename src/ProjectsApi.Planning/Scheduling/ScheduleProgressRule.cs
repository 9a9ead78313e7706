using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule for the remaining work of a started activity once there is a data date.</summary>
/// <remarks>Source: Oracle Primavera P6, schedule options, "when scheduling progressed activities use".</remarks>
[Description("What becomes of links that work has not kept to (进度处理规则)")]
public enum ScheduleProgressRule
{
    /// <summary>Remaining work waits for unfinished predecessors even though the activity has started.</summary>
    [Description("What remains waits for its predecessors all the same (保留逻辑)")]
    RetainedLogic = 1,

    /// <summary>Remaining work resumes at the data date; links into the started activity no longer count.</summary>
    [Description("What has begun goes on without them (进度覆盖)")]
    ProgressOverride = 2,
}
