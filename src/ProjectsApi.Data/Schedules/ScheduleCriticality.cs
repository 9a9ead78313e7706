using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Which nodes are critical (关键判定)")]
public enum ScheduleCriticality
{
    [Description("Those with a total float up to the threshold (总时差)")]
    TotalFloat = 1,

    [Description("Those that drive the last finish (最长路径)")]
    LongestPath = 2,
}
