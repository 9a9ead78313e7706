using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Planning.Risk;

/// <summary>Distribution of a duration between its least and its most.</summary>
[Description("Distribution of the duration of a node (工期分布)")]
public enum ScheduleRiskShape
{
    /// <summary>Density rises in a straight line to the most likely duration and falls in one after it.</summary>
    [Description("Triangle: rises from the least to the likely value and falls to the most (三角分布)")]
    Triangular = 1,

    /// <summary>Beta distribution of the PERT method with weight 4 on the most likely duration; thinner tails than a triangle.</summary>
    [Description("Beta distribution of PERT: the likely value counts four times (PERT 分布)"), Display(Name = "PERT")]
    Pert = 2,

    /// <summary>Every duration between least and most is as likely as any other.</summary>
    [Description("Equal chance from the least to the most; takes no likely value (均匀分布)")]
    Uniform = 3,
}
