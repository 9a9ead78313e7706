using System.ComponentModel;

namespace ProjectsApi.Data.Safety;

[Description("Occasion of a safety check (检查类型)")]
public enum SafetyCheckKind
{
    [Description("Routine (日常检查)")]
    Routine = 1,

    [Description("Special subject (专项检查)")]
    Special = 2,

    [Description("Comprehensive (综合检查)")]
    Comprehensive = 3,

    [Description("Before or in holidays (节假日检查)")]
    Holiday = 4,

    [Description("Re-inspection (复查)")]
    Reinspection = 5,
}
