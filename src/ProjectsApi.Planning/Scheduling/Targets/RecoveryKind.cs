using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Ways to finish earlier.</summary>
[Description("Ways to finish earlier (赶工方式)")]
public enum RecoveryKind
{
    /// <summary>Crashing: do the remaining work of the activity in less time.</summary>
    [Description("Do the remaining work in less time (压缩工期)")]
    Crash,

    /// <summary>Fast tracking: start the activity when part of its predecessor is done.</summary>
    [Description("Start when part of the predecessor is done (搭接施工)")]
    Overlap,

    /// <summary>Work on the activity seven days a week.</summary>
    [Description("Work seven days a week (七天作业)")]
    SevenDays,
}
