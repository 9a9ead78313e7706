using System.ComponentModel;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

[Description("Uncertainty of tasks without their own estimate, percent of the duration, which is the most likely value(默认工期风险)")]
internal sealed record RiskSpreadInput
{
    [Description("Distribution(分布)")]
    [DefaultValue(ScheduleRiskShape.Triangular)]
    public ScheduleRiskShape Shape { get; init; } = ScheduleRiskShape.Triangular;

    [Description("Largest reduction, percent of the duration, 0 to 100(最多缩短百分比)")]
    public required decimal PercentBelow { get; init; }

    [Description("Largest increase, percent of the duration, 0 to 1000(最多延长百分比)")]
    public required decimal PercentAbove { get; init; }

    /// <summary>Message about an invalid value; null if all are valid.</summary>
    internal string? Fault => PercentBelow is < 0m or > 100m ? "Give percentBelow from 0 to 100."
        : PercentAbove is < 0m or > DurationSpread.MostPercentAbove ? "Give percentAbove from 0 to 1000."
        : null;
}
