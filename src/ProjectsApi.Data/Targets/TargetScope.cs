namespace ProjectsApi.Data.Targets;

/// <summary>Whose figure a target is (目标口径).</summary>
public enum TargetScope
{
    /// <summary>The project's own (项目).</summary>
    Project = 1,

    /// <summary>One phase of the project (分期).</summary>
    Phase = 2,

    /// <summary>The park the project contributes to (园区).</summary>
    Park = 3,
}
