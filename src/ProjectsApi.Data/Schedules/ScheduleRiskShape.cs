using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("How the duration of a node may turn out (工期分布)")]
public enum ScheduleRiskShape
{
    [Description("Rises from the least to the likely and falls to the most (三角分布)")]
    Triangular = 1,

    [Description("Beta distribution of PERT: the likely counts four times (PERT 分布)")]
    Pert = 2,

    [Description("All from the least to the most alike; takes no likely value (均匀分布)")]
    Uniform = 3,
}
