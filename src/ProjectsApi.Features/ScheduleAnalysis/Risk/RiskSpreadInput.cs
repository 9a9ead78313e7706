using System.ComponentModel;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

[Description("Doubt in percent of the duration, for tasks that have no estimate of their own; the duration stays the likely one(默认工期风险)")]
public sealed record RiskSpreadInput
{
    [Description("Distribution(分布)")]
    [DefaultValue(ScheduleRiskShape.Triangular)]
    public ScheduleRiskShape Shape { get; init; } = ScheduleRiskShape.Triangular;

    [Description("How far below the duration it may end, percent of it, 0 to 100(最多缩短百分比)")]
    public required decimal PercentBelow { get; init; }

    [Description("How far above, percent of it, 0 to 1000(最多延长百分比)")]
    public required decimal PercentAbove { get; init; }

    /// <summary>Message about an invalid value; null if all are valid.</summary>
    internal string? Fault => PercentBelow is < 0m or > 100m ? "Give percentBelow from 0 to 100."
        : PercentAbove is < 0m or > DurationSpread.MostPercentAbove ? "Give percentAbove from 0 to 1000."
        : null;
}
