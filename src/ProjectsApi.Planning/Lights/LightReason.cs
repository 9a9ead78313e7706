using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>Why a light has no colour.</summary>
[Description("Reason why a light has no colour (未亮灯原因)")]
public enum LightReason
{
    /// <summary>No band of the rule holds the value: the rule has a gap.</summary>
    [Description("No band of the rule holds the value: the rule has a gap (规则空白)")]
    Gap = 1,

    /// <summary>Bands of different colours hold the value: the rule contradicts itself.</summary>
    [Description("Bands of different colours hold the value: the rule contradicts itself (规则重叠)")]
    Overlap = 2,

    /// <summary>A fact that the rule needs is not recorded.</summary>
    [Description("A fact that the rule needs is not recorded (缺少数据)")]
    FactMissing = 3,

    /// <summary>The subject is not due yet.</summary>
    [Description("The subject is not due yet (未到期)")]
    NotDue = 4,

    /// <summary>No time has passed with which to compare completion.</summary>
    [Description("No time has passed yet with which to compare completion (序时进度为零)")]
    NoTimePassed = 5,

    /// <summary>The delay has a reason that the rule accepts.</summary>
    [Description("The delay has a reason that the rule accepts (有正当理由)")]
    Excused = 6,

    /// <summary>The subject was given up.</summary>
    [Description("The subject was given up (已取消)")]
    Cancelled = 7,
}
