using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>Colour of a light.</summary>
[Description("Colour of a light (亮灯颜色)")]
public enum LightColour
{
    /// <summary>On schedule.</summary>
    [Description("On schedule (绿灯)")]
    Green = 1,

    /// <summary>Behind schedule: a hint, or a yellow card.</summary>
    [Description("Behind schedule: a hint, or a yellow card (黄灯)")]
    Yellow = 2,

    /// <summary>Far behind schedule; only rules that have this step.</summary>
    [Description("Far behind schedule, in rules with this step (橙灯)")]
    Orange = 3,

    /// <summary>Critical: a warning, or a red card.</summary>
    [Description("Critical: a warning, or a red card (红灯)")]
    Red = 4,

    /// <summary>The rule as published gives no colour for this value, or more than one.</summary>
    [Description("The published rule gives no colour for this value, or more than one (规则未定义)")]
    Undefined = 5,

    /// <summary>There is nothing to judge, or a fact that the rule needs is not recorded.</summary>
    [Description("The rule has no subject to judge, or a required fact is not recorded (不适用)")]
    NotApplicable = 6,
}
