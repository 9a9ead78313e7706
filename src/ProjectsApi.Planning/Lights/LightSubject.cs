using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>Subject of a light.</summary>
[Description("Subject of a light (亮灯对象)")]
public enum LightSubject
{
    /// <summary>Task or summary of a schedule.</summary>
    [Description("Task or summary of a schedule (计划节点)")]
    Node = 1,

    /// <summary>Point in time without a duration.</summary>
    [Description("Point in time without a duration (里程碑)")]
    Milestone = 2,

    /// <summary>Project as a whole.</summary>
    [Description("Project as a whole (项目)")]
    Project = 3,
}
