using System.ComponentModel;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

/// <summary>Obstacle to a backward plan.</summary>
[Description("Obstacle to a backward plan (无法倒排的原因)")]
internal enum BackwardPlanObstacle
{
    /// <summary>The project has no nodes.</summary>
    [Description("The project has no task or milestone. Add one (没有可倒排的节点)")]
    NoNodes = 1,

    /// <summary>The schedule contradicts itself.</summary>
    [Description("The schedule contradicts itself; see its findings (进度自相矛盾)")]
    Contradiction = 2,
}
