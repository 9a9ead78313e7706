using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("What a resource is; only work dates tasks (资源类型)")]
public enum ScheduleResourceKind
{
    [Description("Material that is used up (材料)")]
    Material = 0,

    [Description("People and equipment whose time is used (工时)")]
    Work = 1,

    [Description("Money, such as a fee (成本)")]
    Cost = 2,
}
