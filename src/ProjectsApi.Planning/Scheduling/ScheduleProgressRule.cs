using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule for the remaining work of a started activity once there is a data date.</summary>
/// <remarks>Source: Oracle Primavera P6, schedule options, "when scheduling progressed activities use".</remarks>
[Description("Treatment of links that actual work contradicts (进度处理规则)")]
public enum ScheduleProgressRule
{
    /// <summary>Remaining work waits for unfinished predecessors even though the activity has started.</summary>
    [Description("Remaining work still waits for its predecessors (保留逻辑)")]
    RetainedLogic = 1,

    /// <summary>Remaining work resumes at the data date; links into the started activity no longer count.</summary>
    [Description("Started work continues without waiting for its predecessors (进度覆盖)")]
    ProgressOverride = 2,
}
