using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule for critical activities. With several calendars the two rules give different answers.</summary>
[Description("Which nodes are critical (关键判定)")]
public enum ScheduleCriticality
{
    /// <summary>Total float at or below a threshold, as in Microsoft Project.</summary>
    [Description("Nodes with a total float up to the threshold (总时差)")]
    TotalFloat = 1,

    /// <summary>The activity is on a chain of driving links to the activity that finishes last.</summary>
    [Description("Those that drive the last finish (最长路径)")]
    LongestPath = 2,
}
