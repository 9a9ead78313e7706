using System.ComponentModel;

namespace ProjectsApi.Planning.Baselines;

/// <summary>Whether a node is in both schedules that are compared.</summary>
[Description("Whether a node is in both schedules that are compared (节点变化)")]
public enum NodeChange
{
    /// <summary>In both.</summary>
    [Description("In both (保留)")]
    Kept = 1,

    /// <summary>Only in the later one.</summary>
    [Description("Only in the later one (新增)")]
    Added = 2,

    /// <summary>Only in the baseline.</summary>
    [Description("Only in the baseline (删除)")]
    Removed = 3,
}
