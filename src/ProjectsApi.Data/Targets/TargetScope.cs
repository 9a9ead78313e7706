using System.ComponentModel;

namespace ProjectsApi.Data.Targets;

[Description("Whose figure a target is (目标口径)")]
public enum TargetScope
{
    [Description("The project's own (项目)")]
    Project = 1,

    [Description("One phase of the project (分期)")]
    Phase = 2,

    [Description("The park the project contributes to (园区)")]
    Park = 3,
}
