using System.ComponentModel;

namespace ProjectsApi.Planning.Investments;

/// <summary>How the time progress (序时进度) of a year is measured.</summary>
[Description("Measure of the time progress (序时进度) of a year")]
public enum TimeBase
{
    /// <summary>Every month weighs one twelfth (按月均摊).</summary>
    [Description("Every month weighs one twelfth (按月均摊)")]
    CalendarMonths,

    /// <summary>A month weighs its part of the annual plan (按计划曲线).</summary>
    [Description("A month weighs its share of the annual plan (按计划曲线)")]
    PlanCurve,
}
