using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Colour of a light (亮灯颜色)")]
// The names and numbers are those of Planning.
public enum LightColour
{
    [Description("As it should be (绿灯)")]
    Green = 1,

    [Description("Behind: a hint, or a yellow card (黄灯)")]
    Yellow = 2,

    [Description("Far behind; only rules that have this step (橙灯)")]
    Orange = 3,

    [Description("Critical: a warning, or a red card (红灯)")]
    Red = 4,

    [Description("The rule as published gives no colour for this value, or more than one (规则未定义)")]
    Undefined = 5,

    [Description("There is nothing to judge, or a fact that the rule needs is not recorded (不适用)")]
    NotApplicable = 6,
}
