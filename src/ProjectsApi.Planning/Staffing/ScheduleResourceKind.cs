using System.ComponentModel;

namespace ProjectsApi.Planning.Staffing;

/// <summary>Kind of a resource, numbered as MSPDI numbers <c>Resource/Type</c>.</summary>
[Description("Kind of resource. Only WORK affects the dates of tasks (资源类型)")]
public enum ScheduleResourceKind
{
    /// <summary>Material that is used up.</summary>
    [Description("Material that is used up (材料)")]
    Material = 0,

    /// <summary>People and equipment whose time is used; only they affect dates.</summary>
    [Description("People and equipment whose time is used (工时)")]
    Work = 1,

    /// <summary>Money, such as a fee.</summary>
    [Description("Money, such as a fee (成本)")]
    Cost = 2,
}
